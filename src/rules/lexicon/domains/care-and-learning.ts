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
      '#f8f5fb lavender paper + #5b3a86 violet ink',
    ],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Bright, Lantern, Open, Compass, Quill, Maple, Beacon, Harbour',
    secondNames: 'Academy, Learning, Campus, School, Study, Classroom, Library, Courses',
    nameTail: 'Desk',
    headlines: ['Find {things} and start learning', '{Things} for everyone who learns'],
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
      '#f7f6fb pale iris + #4a4288 iris',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Willow, Clear, Well, Harbour, Linden, Balance, Meadow, Pulse',
    secondNames: 'Health, Care, Clinic, Practice, Wellness, Fitness, Medical, Life',
    nameTail: 'Desk',
    headlines: ['{Things}, clearly organised', 'Find {things} without the paper'],
  }),
  defineDomain({
    key: 'nature',
    label: 'Nature and science',
    hints:
      'nature, science, species, animal, wildlife, bird, environment, environmental, climate, weather, observation, experiment, laboratory, research, sample, ecology, astronomy, biology, chemistry, plant, forest, ocean, water quality, agriculture, farm, garden, sustainability, recycling, carbon',
    palettes: [
      '#f3f7ee lichen + #365a2b forest',
      '#f0f6f8 sea mist + #1d5464 tide',
      '#faf6ec birch + #6b4a1f bark',
      '#f7f5fa heath + #5a3f74 heather',
    ],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Heron, Lichen, Tidepool, Fern, Field, Silver Birch, Otter, North Wood',
    secondNames: 'Observatory, Atlas, Station, Notebook, Society, Archive, Survey, Lab',
    nameTail: 'Atlas',
    headlines: ['Look closely: {things} in one list', 'Browse {things} and look closely'],
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
      '#f2f7fa morning mist + #255a78 lake',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Little, Quiet, Daily, Tidy, Slow, Paper, Pocket, Evening',
    secondNames: 'Notebook, Days, Habit, Shelf, Garden, Pages, Almanac, Corner',
    nameTail: 'Keeper',
    headlines: ['Keep your {things} in one place', 'A quiet place for your {things}'],
  }),
];
