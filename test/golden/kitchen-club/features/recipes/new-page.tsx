// The page on which a new recipe is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { RecipeForm } from './form.tsx';

export function NewRecipePage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/recipes', values);
    clearDraft('new-recipes');
    showStatus('Recipe saved');
    await navigate('/recipes');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Add recipe" parent={{ to: '/recipes', label: 'Recipes' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <RecipeForm draft="new-recipes" onSave={save} cancelTo="/recipes" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
