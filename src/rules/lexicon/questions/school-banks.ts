/** Questions on what schools teach. */
import { defineBank } from './question-bank.ts';

export const schoolBanks = [
  defineBank(
    'Science',
    /\b(science|sciences|physics|chemistry|biology|astronomy|nature|environment|space|lab)\b/,
    'How nature works',
    'Atoms, cells, planets and forces.',
    `
    What is the chemical symbol of gold? | *Au | Ag | Go | Gd | ~From the Latin word aurum.
    Which planet of the solar system is the largest? | Saturn | *Jupiter | Neptune | Earth | ~Jupiter is about eleven times as wide as Earth.
    At what temperature in degrees Celsius does pure water boil at sea level? | *100 | *100 °C | *100 degrees | ~At normal air pressure; on high mountains it boils earlier.
    Sound travels faster in water than in air. | *True | False | ~About 1,480 metres a second in water, about 340 in air.
    Which gas do plants take in for photosynthesis? | Oxygen | Nitrogen | *Carbon dioxide | Hydrogen | ~They turn carbon dioxide and water into sugar and give off oxygen.
    Which of these are noble gases? | *Helium | *Neon | Chlorine | *Argon | Nitrogen | ~Chlorine is a halogen; nitrogen is no noble gas either.
    What does the nucleus of an atom consist of? | Electrons only | *Protons and neutrons | Protons and electrons | Molecules | ~The electrons surround the nucleus.
    Which unit measures electrical resistance? | Volt | Ampere | Watt | *Ohm | ~Named after Georg Simon Ohm.
    Lightning is seen before its thunder is heard because light travels faster than sound. | *True | False | ~Light needs microseconds for a distance that takes sound seconds.
    What do we call animals that eat only plants? | *Herbivores | Carnivores | Omnivores | Predators | ~From the Latin herba, plant.
    `,
  ),
  defineBank(
    'History',
    /\b(history|historical|ancient|heritage|museum|civilisations?|civilizations?)\b/,
    'Turning points of history',
    'From the pyramids to the moon landing.',
    `
    In which year did the Second World War end? | 1944 | *1945 | 1946 | 1939 | ~In Europe in May, in Asia in September 1945.
    Which city was destroyed by the eruption of Vesuvius in the year 79? | Rome | *Pompeii | Carthage | Athens | ~Ash preserved the city until it was dug out.
    The Berlin Wall fell in 1989. | *True | False | ~On 9 November 1989.
    Who was the first human being in space? | Neil Armstrong | *Yuri Gagarin | Valentina Tereshkova | Alan Shepard | ~On 12 April 1961, aboard Vostok 1.
    In which year did Apollo 11 land on the moon? | *1969 | ~On 20 July 1969.
    Which of these civilisations built pyramids? | *Ancient Egyptians | *Maya | Vikings | *Aztecs | ~Pyramids stand in Egypt and in Central America.
    In which country did the French Revolution's slogan "Liberty, Equality, Fraternity" arise? | Italy | *France | Spain | Belgium | ~It is still the motto of the republic.
    Who is said to have introduced printing with movable metal type to Europe? | Leonardo da Vinci | Galileo Galilei | *Johannes Gutenberg | Isaac Newton | ~In Mainz, around 1450.
    Nelson Mandela became president of South Africa in 1994. | *True | False | ~After the first elections in which all adults could vote.
    Which empire had Constantinople as its capital until 1453? | *The Byzantine Empire | The Persian Empire | The Mongol Empire | The Holy Roman Empire | ~In 1453 the Ottomans took the city.
    `,
  ),
  defineBank(
    'Geography',
    /\b(geography|capitals?|countries|travel|travelling|world|maps?|flags?|places|destinations?|continents?)\b/,
    'Around the world',
    'Capitals, rivers, mountains and oceans.',
    `
    What is the capital of Australia? | Sydney | Melbourne | *Canberra | Perth | ~Canberra was built as a compromise between Sydney and Melbourne.
    Which ocean is the largest? | Atlantic | Indian | Arctic | *Pacific | ~It covers about a third of the Earth's surface.
    Mount Everest stands on the border of which two countries? | *Nepal and China | India and Pakistan | Nepal and Bhutan | China and Mongolia | ~The border runs over its summit, 8,849 metres high.
    What is the capital of Canada? | *Ottawa | ~Ottawa, in the province of Ontario.
    Iceland lies on the equator. | True | *False | ~It lies just south of the Arctic Circle.
    Which of these countries lie in South America? | *Peru | *Chile | Mexico | *Uruguay | Portugal | ~Mexico belongs to North America.
    Through which city does the Seine flow? | London | *Paris | Vienna | Madrid | ~London lies on the Thames, Vienna on the Danube.
    Which desert covers much of northern Africa? | Gobi | Atacama | *Sahara | Kalahari | ~The largest hot desert on Earth.
    What is the capital of Japan? | Kyoto | Osaka | *Tokyo | Nagoya | ~Kyoto was the seat of the emperor until 1868.
    Russia is the largest country in the world by area. | *True | False | ~About 17 million square kilometres.
    `,
  ),
  defineBank(
    'Mathematics',
    /\b(math|maths|mathematics|algebra|geometry|arithmetic|numbers?|calculus|sums)\b/,
    'Numbers and shapes',
    'Arithmetic, fractions and geometry.',
    `
    What is 7 × 8? | 54 | *56 | 64 | 48 | ~7 × 8 = 7 × 10 − 7 × 2.
    How many degrees do the angles of a flat triangle add up to? | 90 | *180 | 270 | 360 | ~Always 180, whatever its shape.
    What is 15% of 200? | *30 | ~200 × 0.15 = 30.
    Which of these numbers are prime? | *2 | *13 | 15 | *29 | 51 | ~15 = 3 × 5 and 51 = 3 × 17.
    Every square is a rectangle. | *True | False | ~It has four right angles; its sides happen to be equal.
    What is the square root of 144? | 11 | *12 | 14 | 16 | ~12 × 12 = 144.
    What is 3/4 as a decimal number? | 0.34 | *0.75 | 0.43 | 0.7 | ~Three divided by four.
    If x + 5 = 12, what is x? | *7 | ~12 − 5 = 7.
    What is the area of a rectangle of 6 m by 4 m? | 10 m² | 20 m² | *24 m² | 48 m² | ~Length times width.
    Zero is an even number. | *True | False | ~It can be divided by two without a rest.
    `,
  ),
  defineBank(
    'Language',
    /\b(language|languages|english|grammar|vocabulary|spelling|words?|writing|literature|reading|ielts|toefl|pte)\b/,
    'Words and grammar',
    'English spelling, grammar and books.',
    `
    Which word is spelled correctly? | Definately | *Definitely | Definitly | Defiantely | ~It contains "finite".
    What is the past tense of "go"? | Goed | Gone | *Went | Going | ~"Gone" is the past participle.
    Which of these words are adjectives? | *Happy | Quickly | *Blue | Run | *Tall | ~"Quickly" is an adverb, "run" a verb.
    What is the plural of "child"? | *children | ~An old plural form, like "oxen".
    "Their" and "there" mean the same. | True | *False | ~"Their" shows possession, "there" a place.
    Which word means the opposite of "ancient"? | Old | *Modern | Antique | Aged | ~"Modern" means of the present time.
    Who wrote "Romeo and Juliet"? | Charles Dickens | *William Shakespeare | Jane Austen | Mark Twain | ~Written around 1595.
    Choose the correct sentence. | She don't like tea. | *She doesn't like tea. | She not like tea. | She doesn't likes tea. | ~After "does" the verb has its plain form.
    An adverb can describe a verb. | *True | False | ~As in "she sings beautifully".
    Which of these is a synonym of "begin"? | Finish | *Start | Pause | Leave | ~Synonyms have the same or nearly the same meaning.
    `,
  ),
  defineBank(
    'Programming',
    /\b(programming|code|coding|software|computers?|computing|developers?|web|it|javascript|python|database|data|technology|cyber ?security|ai)\b/,
    'Code and computers',
    'Data, the web and how programs think.',
    `
    How many bits are in a byte? | 4 | *8 | 16 | 32 | ~One byte holds 256 different values.
    What does HTML stand for? | *HyperText Markup Language | High Transfer Machine Language | HyperText Making Links | Home Tool Markup Language | ~It describes the structure of web pages.
    Which of these are programming languages? | *Python | *Java | HTTP | *Rust | JPEG | ~HTTP is a protocol, JPEG a format of pictures.
    What is binary 101 in decimal? | *5 | ~4 + 0 + 1.
    In most programming languages the first element of an array has index 0. | *True | False | ~A few, such as Lua and MATLAB, begin with 1.
    Which structure works by "last in, first out"? | Queue | *Stack | Tree | Graph | ~A queue works by "first in, first out".
    What does SQL work with? | Pictures | *Databases | Sounds | Fonts | ~Structured Query Language.
    Which HTTP status code means "not found"? | 200 | 301 | *404 | 500 | ~200 means success, 500 a fault of the server.
    CSS decides how a web page looks. | *True | False | ~Cascading Style Sheets.
    What is a loop for? | Storing a file | *Repeating instructions | Naming a variable | Ending a program | ~It repeats as long as a condition holds or for each item of a list.
    `,
  ),
];
