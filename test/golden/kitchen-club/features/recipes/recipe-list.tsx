// Several recipes, as cards.
import { Link } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { CommentCount } from '../comments/comment-count.tsx';
import { favouriteWords } from '../favourites/words.ts';
import { MarkButton } from '../marks/mark-button.tsx';
import type { Recipe } from './schema.ts';

export function RecipeList({ recipes, label = 'Recipes' }: { recipes: readonly Recipe[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {recipes.map((recipe) => (
        <li key={recipe.id}>
          <RecipeCard recipe={recipe} />
        </li>
      ))}
    </ul>
  );
}

function RecipeCard({ recipe }: { recipe: Recipe }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={recipe.title} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link
            to={`/recipes/${recipe.id}`}
            data-field="title"
            data-value={recipe.title}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {recipe.title}
          </Link>
        </h2>
        {recipe.method !== null && (
          <p data-field="method" data-value={recipe.method} className="line-clamp-3 text-muted">
            {recipe.method}
          </p>
        )}
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <CommentCount
            count={recipe.commentCount}
            label="review"
            pluralLabel="reviews"
            average={recipe.averageStars}
          />
          <MarkButton
            path="/api/favourites/recipes"
            id={recipe.id}
            title={recipe.title}
            words={favouriteWords}
            icon="heart"
          />
        </div>
      </CardBody>
    </Card>
  );
}
