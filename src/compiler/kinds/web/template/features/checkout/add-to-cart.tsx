import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import { addToCart } from './cart-store.ts';

interface AddToCartProps {
  goods: string;
  recordId: number;
  title: string;
  /** Undefined or null where no stock is kept. */
  stock?: number | null;
  /** Asks how many. */
  withQuantity?: boolean;
}

export function AddToCart({ goods, recordId, title, stock, withQuantity = false }: AddToCartProps) {
  const id = useId();
  const [quantity, setQuantity] = useState(1);
  const [busy, setBusy] = useState(false);
  const { user } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function add() {
    if (!user) return navigate(`/login?next=${encodeURIComponent(pathname)}`);
    setBusy(true);
    try {
      await addToCart({ goods, recordId, quantity });
      showStatus(`Added to cart: ${title}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setBusy(false);
  }

  if (stock === 0) return <p className="font-semibold text-muted">Sold out</p>;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {withQuantity && (
        <>
          <label htmlFor={id} className="font-medium">
            Quantity
          </label>
          <input
            id={id}
            type="number"
            min={1}
            max={stock ?? undefined}
            value={quantity}
            onChange={(event) => setQuantity(Math.max(1, event.target.valueAsNumber || 1))}
            className={`${controlLook} max-w-24`}
          />
        </>
      )}
      <Button size={withQuantity ? 'medium' : 'small'} busy={busy} onClick={add}>
        Add to cart
      </Button>
    </div>
  );
}
