// The list of recipes; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { ListControls, SortSelect } from '../../web/ui/list-controls.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { RecipeList } from './recipe-list.tsx';
import type { Recipe } from './schema.ts';

const orders = [{ value: 'best-rated', label: 'Best rated first' }];

export function RecipesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Recipe>>(withQuery('/api/recipes', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Recipes"
        introduction="What to cook, and how."
        actions={<LinkButton to="/recipes/new">Add recipe</LinkButton>}
      />
      <ListControls>
        <SortSelect options={orders} standard="Newest first" />
      </ListControls>
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'recipe' : 'recipes'}
              </p>
              <RecipeList recipes={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No recipes yet" action={<LinkButton to="/recipes/new">Add recipe</LinkButton>} />;
  return (
    <EmptyState
      title="No recipes match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/recipes">
          Show all
        </LinkButton>
      }
    />
  );
}
