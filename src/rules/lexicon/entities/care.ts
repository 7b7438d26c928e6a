/** Patients, doctors and treatment. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  between,
  city,
  days,
  daysAt,
  emailOf,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

export const careEntities = defineEntities('health', [
  {
    name: 'Patient',
    synonyms: ['patient record', 'patient information', 'health record', 'elderly person'],
    description: 'A person in care.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      date('bornOn', 'Date of birth'),
      phone('phone', 'Phone'),
      choice('bloodType', 'Blood type', ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']),
      text('allergies', 'Allergies'),
      choice('status', 'Status', ['In treatment', 'Follow-up', 'Discharged']),
      date('lastVisit', 'Last visit'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Doctor', 'doctor', 'Doctor')],
    generate: {
      name: person,
      bornOn: days(-29000, -2500),
      phone: phoneNumber,
      bloodType: pick(['A+', 'O+', 'O+', 'A+', 'B+', 'AB+', 'O-', 'A-']),
      allergies: pick(['None known', 'None known', 'Penicillin', 'Birch pollen', 'Nuts', 'Latex']),
      status: inTurn('Follow-up, In treatment, Discharged, Follow-up'),
      lastVisit: days(-120, -1),
      notes: pick([
        'Knee exercises twice a day; swelling is going down.',
        'Blood pressure steady since the change of dose.',
        'Prefers appointments before work.',
        'Physiotherapy approved for six sessions.',
        'Vaccination due in autumn.',
        'Asks for results by telephone.',
        'Sleeps better after the new routine.',
        'Wears hearing aids; speak clearly.',
      ]),
    },
  },
  {
    name: 'Doctor',
    synonyms: [
      'physician',
      'therapist',
      'dentist',
      'specialist',
      'nurse',
      'psychologist',
      'counselor',
      'counsellor',
      'vet',
      'veterinarian',
      'medical staff',
      'caregiver',
      'doctor information',
    ],
    description: 'A person who treats patients.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      choice('speciality', 'Speciality', [
        'General practice',
        'Cardiology',
        'Dermatology',
        'Paediatrics',
        'Orthopaedics',
        'Psychotherapy',
        'Dentistry',
      ]),
      text('practice', 'Practice'),
      integer('years', 'Years of practice', { minimum: 0 }),
      money('fee', 'Consultation fee'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      email('email', 'Email'),
      longText('about', 'About'),
    ],
    generate: {
      person,
      name: phrase('Dr {person}'),
      photo: phrase('portrait of {name}'),
      speciality: inTurn(
        'General practice, Cardiology, Dermatology, Paediatrics, Orthopaedics, Psychotherapy, Dentistry',
      ),
      practice: address,
      years: between(3, 34),
      fee: between(4500, 16000, 500),
      rating: pick([4, 4, 5, 5]),
      email: emailOf('person'),
      about: pick([
        'Takes time for questions and draws little diagrams.',
        'Speaks English, Arabic and French.',
        'Trained in Helsinki and Accra.',
        'Offers early appointments twice a week.',
        'Known for calm hands and clear letters.',
        'Makes house calls within the district.',
        'Teaches at the nursing college on Fridays.',
        'Good with anxious children and their parents.',
      ]),
    },
  },
  {
    name: 'Appointment',
    synonyms: [
      'doctor appointment',
      'medical appointment',
      'visit',
      'appointment record',
      'hospital visit',
      'treatment',
      'consultation appointment',
      'service appointment',
      'hair appointment',
    ],
    description: 'A meeting at a fixed time.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      required(datetime('startsAt', 'Date and time')),
      text('doctor', 'With'),
      text('reason', 'Reason'),
      choice('status', 'Status', ['Requested', 'Confirmed', 'Completed', 'Cancelled']),
      longText('notes', 'Notes'),
    ],
    parents: [
      parent('Doctor', 'doctor', 'Doctor', 'doctor'),
      parent('Patient', 'patient', 'Patient'),
      parent('Service', 'service', 'Service', 'reason'),
      parent('Expert', 'expert', 'Expert', 'doctor'),
    ],
    generate: {
      name: person,
      doctor: person,
      reason: pick([
        'Annual check-up',
        'Back pain',
        'Vaccination',
        'Blood test results',
        'Skin check',
        'First consultation',
        'Follow-up after surgery',
        'Advice on sleep',
      ]),
      status: inTurn('Confirmed, Requested, Completed, Confirmed, Completed, Cancelled'),
      startsAt: when(
        'status',
        { Completed: daysAt(-45, -1, '09:00,10:20,11:40,14:00,15:20') },
        daysAt(1, 30, '09:00,10:20,11:40,14:00,15:20'),
      ),
      notes: pick([
        'First visit; please bring the referral.',
        'Needs an interpreter.',
        'Fasting since midnight.',
        'Wheelchair access.',
        '',
      ]),
    },
  },
  {
    name: 'Medication',
    synonyms: ['medicine', 'drug', 'prescription', 'pill', 'treatment plan', 'vaccine', 'supplement', 'pharmaceutical'],
    description: 'A medicine with dose and use.',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('dose', 'Dose'),
      choice('form', 'Form', ['Tablet', 'Capsule', 'Drops', 'Inhaler', 'Cream', 'Injection']),
      text('usedFor', 'Used for'),
      text('schedule', 'Schedule'),
      integer('stock', 'In stock', { minimum: 0 }),
      date('expiresOn', 'Expires on'),
    ],
    parents: [parent('Patient', 'patient', 'Patient')],
    generate: { stock: between(0, 140), expiresOn: days(30, 700) },
    rows: `
      name | dose | form | usedFor | schedule
      Ibuprofen | 400 mg | Tablet | Pain and inflammation | With food, up to three times a day
      Paracetamol | 500 mg | Tablet | Fever and pain | Every six hours when needed
      Amoxicillin | 500 mg | Capsule | Bacterial infection | Three times a day for seven days
      Salbutamol | 100 µg | Inhaler | Asthma relief | One or two puffs when needed
      Metformin | 850 mg | Tablet | Type 2 diabetes | Morning and evening
      Lisinopril | 10 mg | Tablet | High blood pressure | Once in the morning
      Levothyroxine | 75 µg | Tablet | Underactive thyroid | Half an hour before breakfast
      Omeprazole | 20 mg | Capsule | Heartburn | Once before breakfast
      Cetirizine | 10 mg | Tablet | Hay fever | Once in the evening
      Hydrocortisone | 1 % | Cream | Eczema | Thinly, twice a day
      Insulin glargine | 100 units/ml | Injection | Diabetes | Once in the evening
      Vitamin D3 | 1000 IU | Drops | Deficiency | One drop a day
      Atorvastatin | 20 mg | Tablet | High cholesterol | Once in the evening
      Latanoprost | 50 µg/ml | Drops | Glaucoma | One drop in the evening
      Budesonide | 200 µg | Inhaler | Asthma prevention | Morning and evening
      Sertraline | 50 mg | Tablet | Depression | Once in the morning
      Naproxen | 250 mg | Tablet | Joint pain | Morning and evening with food
      Clotrimazole | 1 % | Cream | Fungal infection | Twice a day for two weeks
      Folic acid | 400 µg | Tablet | Pregnancy | Once a day
      Tetanus booster | 0.5 ml | Injection | Protection against tetanus | Every ten years
    `,
  },
  {
    name: 'Clinic',
    synonyms: [
      'hospital',
      'practice',
      'pharmacy',
      'medical center',
      'nursing home',
      'health center',
      'gym',
      'fitness center',
    ],
    description: 'A place of care.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('address', 'Address'),
      text('city', 'City'),
      phone('phone', 'Phone'),
      text('specialities', 'Specialities'),
      text('openingHours', 'Opening hours'),
    ],
    generate: {
      place: pick(
        'Riverside, Northgate, Harbour, Mill Hill, Garden Suburb, Station, Linden Row, Old Town, Lakeside, College Green, Elm Court, Canal Side, Orchard, Market Place, Lighthouse, Willow Bank, Foundry, Maple',
      ),
      kind: pick('Health Centre, Family Practice, Clinic, Hospital, Physiotherapy, Dental Practice, Pharmacy'),
      name: phrase('{place} {kind}'),
      image: phrase('{kind} building'),
      address,
      city,
      phone: phoneNumber,
      specialities: pick([
        'General practice and vaccinations',
        'Sports injuries and massage',
        'Children and families',
        'Heart and circulation',
        'Dental surgery',
        'Day surgery and imaging',
      ]),
      openingHours: pick(['Mon-Fri 08:00-18:00', 'Mon-Sat 07:30-20:00', 'Every day, all hours']),
    },
  },
]);
