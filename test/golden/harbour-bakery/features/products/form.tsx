// The form of a product.
import { Checkbox } from '../../web/ui/checkbox.tsx';
import { DateField } from '../../web/ui/date-field.tsx';
import { Draft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Form } from '../../web/ui/form.tsx';
import { MoneyField } from '../../web/ui/money-field.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { RecordSelect } from '../../web/ui/record-select.tsx';
import { Select } from '../../web/ui/select.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { PictureField } from '../uploaded-pictures/picture-field.tsx';
import { productCategoryOptions } from './choices.ts';
import type { Product } from './schema.ts';

interface ProductFormProps {
  /** The record to change; without it the form starts empty. */
  product?: Product;
  /** Name under which what was typed is kept until it is saved. */
  draft: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
}

export function ProductForm({ product, draft, onSave, cancelTo }: ProductFormProps) {
  return (
    <Draft name={draft}>
      <Form onSave={onSave} cancelTo={cancelTo}>
        <TextField name="name" label="Name" required defaultValue={product?.name} />
        <TextArea name="description" label="Description" required defaultValue={product?.description} />
        <Select
          name="category"
          label="Category"
          required
          options={optionsOf(productCategoryOptions)}
          placeholder="Choose…"
          defaultValue={product?.category}
        />
        <MoneyField currency="EUR" name="price" label="Price" required defaultValue={product?.price} />
        <NumberField step={1} name="weight" label="Weight" minimum={1} unit="g" defaultValue={product?.weight} />
        <Checkbox name="vegan" label="Vegan" defaultChecked={product?.vegan} />
        <NumberField unit="%" name="fat" label="Fat" minimum={0} maximum={100} defaultValue={product?.fat} />
        <NumberField name="rating" label="Rating" minimum={0} maximum={5} defaultValue={product?.rating} />
        <PictureField
          name="picture"
          label="Picture"
          help="A few words, from which a picture is drawn; or upload one of yours."
          defaultValue={product?.picture}
        />
        <RecordSelect
          name="bakerId"
          label="Baker"
          required
          source="/api/bakers/options"
          defaultValue={product?.bakerId}
        />
        <RecordSelect
          name="goesWithId"
          label="Goes with"
          source="/api/products/options"
          defaultValue={product?.goesWithId}
        />
        <DateField name="since" label="Since" defaultValue={product?.since} />
        <DateField type="datetime-local" name="nextBatch" label="Next batch" defaultValue={product?.nextBatch} />
      </Form>
    </Draft>
  );
}
