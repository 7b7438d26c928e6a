// One recipe with everything that is known about it.
import { useParams } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { ShareButton } from '../../web/ui/share-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { CommentSection } from '../comments/comment-section.tsx';
import { favouriteWords } from '../favourites/words.ts';
import { RememberView } from '../history/remember-view.tsx';
import { MarkButton } from '../marks/mark-button.tsx';
import { ReportButton } from '../moderation/report-button.tsx';
import type { Recipe } from './schema.ts';

export function RecipePage() {
  const { id } = useParams();
  const resource = useResource<Recipe>(`/api/recipes/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(recipe) => <RecipeDetails recipe={recipe} />}
    </Loaded>
  );
}

function RecipeDetails({ recipe }: { recipe: Recipe }) {
  const { user } = useSession();
  return (
    <article aria-label={recipe.title}>
      <PageHeader
        title={recipe.title}
        parent={{ to: '/recipes', label: 'Recipes' }}
        actions={
          <>
            <ReportButton kind="recipes" id={recipe.id} title={recipe.title} authorId={recipe.ownerId} />
            <MarkButton
              path="/api/favourites/recipes"
              id={recipe.id}
              title={recipe.title}
              words={favouriteWords}
              icon="heart"
            />
            {user?.id !== recipe.ownerId && (
              <LinkButton
                variant="secondary"
                to={`/messages/new?to=${recipe.ownerId}&subject=${encodeURIComponent(recipe.title)}`}
              >
                Message {recipe.ownerName}
              </LinkButton>
            )}
            <ShareButton title={recipe.title} />
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={recipe.title} />
          </div>
          {recipe.method !== null && (
            <p data-field="method" className="max-w-prose text-lg whitespace-pre-line">
              {recipe.method}
            </p>
          )}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Added by" field="ownerName" value={recipe.ownerName}>
                {recipe.ownerName}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <CommentSection
        path={`/api/recipes/${recipe.id}`}
        label="Review"
        pluralLabel="Reviews"
        hasStars
        actions={(comment) => (
          <ReportButton kind="recipes-comments" id={comment.id} title={comment.text} authorId={comment.authorId} />
        )}
      />
      <RememberView kind="recipes" id={recipe.id} />
    </article>
  );
}
