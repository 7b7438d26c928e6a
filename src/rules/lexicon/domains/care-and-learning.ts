/** Domains of learning, health, nature and personal life. */
import { defineDomain } from '../define-domain.ts';

export const careAndLearningDomains = [
  defineDomain({
    key: 'education',
    label: 'Education',
    hints:
      'education, school, course, student, teacher, learn, learning, lesson, class, classroom, exam, quiz, test, homework, assignment, university, college, campus, tutor, training, curriculum, knowledge, study, library, book, lecture, enrolment, enrollment, academy, kindergarten, language learning, tutorial',
    palettes: [
      '#f6f8fc paper blue + #2b4a8b ink blue',
      '#fbf8ef parchment + #7a3b2e brick',
      '#f3f8f4 chalk green + #2f6148 blackboard',
    ],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Bright, Lantern, Open, Compass, Quill, Maple, Beacon, Harbour',
    secondNames: 'Academy, Learning, Campus, School, Study, Classroom, Library, Courses',
    headlines: ['Learn it properly, at your own pace', 'Curious people welcome', 'One good lesson at a time'],
    introductions: [
      '{product} keeps {things} clear and close at hand, for people who teach and for people who learn.',
      'Find {things}, see what they ask of you, and begin this week.',
      'From first steps to the final exam: {things} with plain descriptions and real examples.',
    ],
    points: [
      'Taught by practitioners :: Everybody who teaches here also does the work.',
      'Small steps :: Each unit fits into an evening and ends with something you can do.',
      'Room for questions :: Groups stay small enough for everybody to speak.',
      'Proof of learning :: You finish with work of your own, not only with a mark.',
    ],
    about: [
      'About {product} :: {product} started in a school kitchen with nine adults, one blackboard and a teacher who refused to skip steps. The method stayed: explain, try, discuss, try again. // Today about two hundred people learn with us each term. Some want a certificate, some want to read to their children, and some are simply curious.',
      'What we believe :: Nobody is bad at learning; many were taught too fast. At {product} we take the step before the step. // Our teachers come from workshops, laboratories and concert halls. They are chosen for patience first.',
    ],
    faq: [
      'Do I need experience? :: For beginners’ levels, none at all. The description says what you should bring for the others.',
      'How much time should I plan? :: About as much again as the lessons themselves, spread over the week.',
      'Do I get a certificate? :: Yes, if you take part in at least four fifths of the lessons and hand in your work.',
      'What if I miss a lesson? :: Teachers answer questions before the next one.',
      'Is there financial help? :: There are reduced places in every group. Ask; nobody else will know.',
      'Can I change my level? :: During the first two weeks, at any time.',
    ],
    contact: [
      'Ask the school office :: For advice on levels, reduced places and certificates, call in the morning or write at any time. Teachers answer questions about content themselves.',
      'Talk to us :: Visit a lesson before you decide. Tell us which one, and we will let the teacher know that a guest is coming.',
    ],
  }),
  defineDomain({
    key: 'health',
    label: 'Health and fitness',
    hints:
      'health, hospital, clinic, doctor, patient, medical, medicine, medication, appointment, nurse, therapy, therapist, fitness, workout, exercise, gym, diet, nutrition, wellness, yoga, mental health, care, elderly, dentist, pharmacy, symptom, sleep, weight, pregnancy, psychological, vaccine',
    palettes: [
      '#f2f9f7 mint mist + #0f5c56 deep teal',
      '#f5f8fc linen blue + #2a5578 calm blue',
      '#fdf6f4 soft rose + #8a3a4a berry',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Willow, Clear, Well, Harbour, Linden, Balance, Meadow, Pulse',
    secondNames: 'Health, Care, Clinic, Practice, Wellness, Fitness, Medical, Life',
    headlines: ['Good care begins with listening', 'Feel better, step by step', 'Your health, clearly organised'],
    introductions: [
      '{product} keeps {things} in order, so that there is more time for people.',
      'Look up {things} and see what comes next, without paper.',
      'Clear words, calm pages and all {things} where you expect them.',
    ],
    points: [
      'Plain language :: No abbreviations without an explanation.',
      'Discreet :: We show what is needed and nothing more.',
      'Small habits :: Ten minutes a day change more than one heroic Sunday.',
      'A person to ask :: Behind every page there is somebody with a telephone.',
    ],
    about: [
      'About {product} :: {product} is run by a team of doctors, nurses and trainers who share one corridor and one coffee machine. We believe that a good explanation is half of the treatment. // Our rooms are step-free, our letters are short, and first conversations last as long as they need.',
      'Our practice :: We began as two rooms above a pharmacy. Today {product} cares for four thousand people between nine months and ninety-nine years. // Prevention is unspectacular and works. That is why so much here is about sleep, food, movement and company.',
    ],
    faq: [
      'What should I bring to the first visit? :: Your card, a list of what you take, and your questions on paper.',
      'How quickly can I be seen? :: Urgent matters on the same day, everything else within a week.',
      'Where is the data kept? :: On our own machine, in one place. Ask, and we will tell you what is stored about you.',
      'Do you offer advice by telephone? :: Yes, every weekday between twelve and two.',
      'Is this a replacement for a doctor? :: No. In an emergency call the emergency number at once.',
      'Can I bring somebody with me? :: Of course. Two pairs of ears hear more than one.',
    ],
    contact: [
      'Reach the practice :: For appointments, prescriptions and results call in the morning, or write when it can wait a day. In an emergency, always dial the emergency number.',
      'We are here :: Reception answers on weekdays from eight to six. Tell us if you need an interpreter, a step-free entrance or a quiet room.',
    ],
  }),
  defineDomain({
    key: 'nature',
    label: 'Nature and science',
    hints:
      'nature, science, species, animal, wildlife, bird, environment, environmental, climate, weather, observation, experiment, laboratory, research, sample, ecology, astronomy, biology, chemistry, plant, forest, ocean, water quality, agriculture, farm, garden, sustainability, recycling, carbon',
    palettes: ['#f3f7ee lichen + #365a2b forest', '#f0f6f8 sea mist + #1d5464 tide', '#faf6ec birch + #6b4a1f bark'],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Heron, Lichen, Tidepool, Fern, Field, Silver Birch, Otter, North Wood',
    secondNames: 'Observatory, Atlas, Station, Notebook, Society, Archive, Survey, Lab',
    headlines: ['Look closely', 'What lives here, and how it fares', 'Notes from the field'],
    introductions: [
      '{product} collects {things} so that anybody can look them up, compare them and add what they know.',
      'Browse {things} from meadow, shore and laboratory, with dates, places and figures.',
      'Patient observation, shared openly: all {things} in one place.',
    ],
    points: [
      'Dated and placed :: Every record says when, where and by whom.',
      'Open to beginners :: No degree is needed to see well.',
      'Checked twice :: Unusual reports are confirmed before they count.',
      'Long memory :: Ten years of small notes show what one year hides.',
    ],
    about: [
      'About {product} :: {product} grew out of a notebook on a window sill: date, weather, what flew past. Forty observers write in it now. // Our figures are used by schools, by the city and by two universities. The notebook is still there.',
      'Why we observe :: What is not written down is soon forgotten, and what is forgotten cannot be protected. // {product} brings amateurs and scientists together. The amateurs have the patience, the scientists the statistics.',
    ],
    faq: [
      'How can I take part? :: Go outside, look, and write down date, place and number. That is a complete observation.',
      'What if I am not sure? :: Say so. An honest question mark is worth more than a wrong name.',
      'Who checks the records? :: Four experienced observers, each for one group.',
      'May I use the data? :: Yes, with a mention of the source.',
      'Do you publish exact places? :: Not of rare breeding sites; those are rounded to a kilometre.',
      'Do you organise walks? :: Every second Saturday, in all weathers.',
    ],
    contact: [
      'Write to the station :: Unusual sightings are most useful within a day, ideally with a photo and the place. For school visits, suggest two dates.',
      'Get in touch :: We answer after dusk; in the daytime we are outside.',
    ],
  }),
  defineDomain({
    key: 'personal',
    label: 'Personal life',
    hints:
      'personal, diary, journal, note, habit, goal, todo, to-do, list, bookmark, memory, mood, wardrobe, pet, plant, family, reminder, daily, tracker, resume, cv, hobby, collection, friend, birthday, blog about me, my life, routine, productivity',
    palettes: [
      '#faf7f2 cotton + #5b4a7a heather',
      '#f4f7f4 sage mist + #40604a fern',
      '#fff6f0 peach cream + #96412a sienna',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Little, Quiet, Daily, Tidy, Slow, Paper, Pocket, Evening',
    secondNames: 'Notebook, Days, Habit, Shelf, Garden, Pages, Almanac, Corner',
    headlines: ['Keep what matters', 'A calm place for your {things}', 'Small notes, long memory'],
    introductions: [
      '{product} is a quiet place for your {things}: quick to write, easy to find again.',
      'Write it down, let it go, find it later. {product} keeps your {things} in order.',
      'No noise and no streak police: only your {things}, neatly kept.',
    ],
    points: [
      'Made for one person :: No followers, no likes, no audience.',
      'Quick to open :: Writing something down takes less than a minute.',
      'Plain and yours :: No advertising and nothing hidden.',
      'Kind to bad days :: Missing one is allowed.',
    ],
    about: [
      'About {product} :: {product} began as a paper notebook with numbered pages. It was perfect, except for finding things. // So we kept the paper feeling and added what paper cannot do. There is nothing to win here, and that is the point.',
      'The idea :: A life is made of small things that are easily forgotten. {product} gives them a shelf. // It is built by two people who use it every evening and remove more than they add.',
    ],
    faq: [
      'Where is what I write kept? :: In one file on the machine that runs {product}, and nowhere else.',
      'Do I have to write every day? :: No. A gap is only a gap.',
      'How do I begin? :: With one line. The rest comes by itself.',
      'Is there a limit? :: None that you will reach by hand.',
      'What does it cost? :: Nothing; it runs on your own machine.',
      'What happens if I leave? :: Your data is a single file that you can keep.',
    ],
    contact: [
      'Drop us a line :: There are two of us, and we read everything. Ideas for leaving something out are especially welcome.',
      'Say hello :: Tell us what you keep here, or what you wish you could.',
    ],
  }),
];
