import { useState } from 'react';
import { api } from '../../web/api.ts';
import { formatNumber } from '../../web/format.ts';
import { refreshResources, useResource } from '../../web/use-resource.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { outKind } from './definition.ts';
import { MovementList } from './movement-list.tsx';
import { StockBadge } from './stock-badge.tsx';
import type { RecordStock, StockLevel } from './stock.ts';

/** How many there are of one thing, what moved, and the form for the next movement. */
export function StockPanel({ id }: { id: number }) {
  const path = `/api/stock/${id}`;
  const resource = useResource<RecordStock>(path);
  const [moves, setMoves] = useState(0);
  const showStatus = useStatus();

  async function save(values: FormValues) {
    const { quantity } = await api.post<StockLevel>(path, values);
    showStatus(`${String(values.kind)}: ${formatNumber(quantity)} in stock now`);
    setMoves(moves + 1);
    refreshResources();
  }

  return (
    <section aria-label="Stock" className="mt-8 paper:hidden">
      <Card>
        <CardBody className="grid gap-6">
          <Loaded resource={resource} shape="rows">
            {({ level, movements }) => (
              <>
                <div className="flex flex-wrap items-center gap-3">
                  <h2 className="text-xl font-semibold">Stock: {formatNumber(level.quantity)}</h2>
                  <StockBadge quantity={level.quantity} lowAt={level.lowAt} />
                </div>
                <Form key={moves} onSave={save} submitLabel="Record movement">
                  <div className="grid gap-4 sm:grid-cols-3">
                    <Select
                      name="kind"
                      label="Movement"
                      required
                      options={optionsOf(['Received', outKind, 'Counted'])}
                    />
                    <NumberField name="quantity" label="How many" required step={1} minimum={0} />
                    <TextField name="note" label="Note" maxLength={200} />
                  </div>
                </Form>
                <MovementList movements={movements} />
              </>
            )}
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}
