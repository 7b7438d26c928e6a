/** Questions on life outside of school. */
import { defineBank } from './question-bank.ts';

export const lifeBanks = [
  defineBank(
    'General knowledge',
    /\b(general|trivia|knowledge|quiz|fun|everyday)\b/,
    'A bit of everything',
    'Ten questions from all over the place.',
    `
    How many continents are there by the usual count in English-speaking countries? | 5 | 6 | *7 | 8 | ~Africa, Antarctica, Asia, Australia, Europe, North America and South America.
    Which colour do you get by mixing blue and yellow paint? | Purple | *Green | Orange | Brown | ~Purple comes from red and blue.
    How many minutes are in a day? | 1,240 | *1,440 | 1,600 | 2,400 | ~24 × 60.
    Which animal is the largest on Earth? | African elephant | *Blue whale | Giraffe | Whale shark | ~Blue whales grow to about 30 metres.
    A leap year has 366 days. | *True | False | ~29 February is added.
    Who painted the "Mona Lisa"? | *Leonardo da Vinci | Michelangelo | Vincent van Gogh | Pablo Picasso | ~It hangs in the Louvre in Paris.
    Which of these are citrus fruits? | *Lemon | Apple | *Grapefruit | Banana | *Orange | ~Citrus fruits grow on evergreen trees of one genus.
    How many players of one team are on the field in association football? | *11 | *eleven | ~Ten outfield players and a goalkeeper.
    Honey is made by bees. | *True | False | ~From the nectar of flowers.
    What is the currency of Japan? | Won | Yuan | *Yen | Ringgit | ~The won is used in Korea, the yuan in China.
    `,
  ),
  defineBank(
    'Health',
    /\b(health|medical|medicine|nursing|nutrition|anatomy|body|first aid|fitness|wellness|food|diet|mental)\b/,
    'Body and health',
    'Organs, food and staying well.',
    `
    Which organ pumps blood through the body? | Lungs | Liver | *Heart | Kidneys | ~It beats about 100,000 times a day.
    Which vitamin does the skin make in sunlight? | Vitamin A | Vitamin B12 | Vitamin C | *Vitamin D | ~It is needed for strong bones.
    How many chambers does the human heart have? | *4 | *four | ~Two atria and two ventricles.
    Antibiotics work against viruses. | True | *False | ~They work against bacteria only.
    Which nutrients provide energy? | *Carbohydrates | *Fat | Water | *Protein | ~Water is vital, but provides no energy.
    What is the largest organ of the human body? | Brain | Liver | *Skin | Stomach | ~It covers about two square metres in adults.
    Where in the body is the femur? | Arm | *Thigh | Skull | Foot | ~It is the longest bone.
    Washing hands with soap helps to prevent infections. | *True | False | ~Soap loosens germs, and water carries them away.
    Which gas does blood carry from the lungs to the body? | Nitrogen | *Oxygen | Helium | Hydrogen | ~Red blood cells carry it.
    What does a thermometer measure? | Pulse | Blood pressure | *Temperature | Weight | ~Around 37 °C is normal inside the body.
    `,
  ),
  defineBank(
    'Music',
    /\b(music|musical|songs?|instruments?|bands?|concerts?|melod(y|ies)|piano|guitar)\b/,
    'Notes and instruments',
    'Composers, instruments and theory.',
    `
    How many keys does a standard piano have? | 76 | 80 | *88 | 96 | ~52 white and 36 black ones.
    Which of these are string instruments? | *Violin | Trumpet | *Cello | *Harp | Clarinet | ~The trumpet is a brass, the clarinet a woodwind instrument.
    Who composed "The Four Seasons"? | Johann Sebastian Bach | *Antonio Vivaldi | Frédéric Chopin | Ludwig van Beethoven | ~Four violin concertos, published in 1725.
    How many strings does a standard guitar have? | *6 | *six | ~Usually tuned E, A, D, G, B, E.
    Beethoven went deaf in the course of his life. | *True | False | ~He composed his ninth symphony when he could hardly hear.
    Which city were the Beatles from? | London | Manchester | *Liverpool | Birmingham | ~They played at its Cavern Club.
    What does "forte" mean in music? | Slow | *Loud | Soft | Fast | ~Soft is "piano".
    How many lines does a musical staff have? | 4 | *5 | 6 | 8 | ~Notes stand on and between them.
    A saxophone is a woodwind instrument. | *True | False | ~It is made of brass, but its sound comes from a reed.
    Which voice is usually the lowest? | Soprano | Alto | Tenor | *Bass | ~The soprano is the highest.
    `,
  ),
  defineBank(
    'Film',
    /\b(films?|movies?|cinema|actors?|tv|series|television|quotes?|screen)\b/,
    'At the pictures',
    'Directors, stars and famous scenes.',
    `
    Who directed "Jaws"? | George Lucas | *Steven Spielberg | Ridley Scott | Martin Scorsese | ~Released in 1975.
    In which film does a ship strike an iceberg in April 1912? | *Titanic | ~James Cameron's film of 1997 won eleven Academy Awards.
    Which film was the first feature-length animation of Walt Disney? | Bambi | Pinocchio | *Snow White and the Seven Dwarfs | Dumbo | ~It opened in 1937.
    Who played Harry Potter in the films? | Rupert Grint | *Daniel Radcliffe | Tom Felton | Robert Pattinson | ~In eight films from 2001 to 2011.
    "Toy Story" was made by Pixar. | *True | False | ~In 1995, the first feature film made entirely by computer.
    Which of these films belong to "The Lord of the Rings"? | *The Two Towers | The Golden Compass | *The Return of the King | *The Fellowship of the Ring | ~Directed by Peter Jackson.
    In which film is the line "Here's looking at you, kid" spoken? | Gone with the Wind | *Casablanca | Vertigo | Citizen Kane | ~By Humphrey Bogart, in 1942.
    What colour is the pill that Neo takes in "The Matrix"? | Blue | *Red | Green | White | ~The blue one would have let him forget.
    Charlie Chaplin became famous in silent films. | *True | False | ~Above all as "the Tramp".
    Which archaeologist wears a fedora and carries a whip? | James Bond | *Indiana Jones | Han Solo | Jack Sparrow | ~Played by Harrison Ford.
    `,
  ),
  defineBank(
    'Sport',
    /\b(sports?|football|soccer|basketball|tennis|olympics?|athletics|running)\b/,
    'Rules and records',
    'Football, tennis, the Olympics and more.',
    `
    How many rings are in the Olympic symbol? | 4 | *5 | 6 | 7 | ~They stand for the five inhabited continents.
    How long is a marathon, in kilometres? | 40 | 41.195 | *42.195 | 45 | ~The distance was fixed in 1921.
    Which of these sports are played with a racket? | *Tennis | *Badminton | Handball | *Squash | Rugby | ~Table tennis is played with a bat.
    How many players of one team are on a basketball court? | *5 | *five | ~Up to seven more may sit on the bench in most leagues.
    A match of association football lasts 90 minutes without extra time. | *True | False | ~Two halves of 45 minutes.
    In which sport can one score a "hole in one"? | Cricket | *Golf | Bowling | Polo | ~When the first stroke goes into the hole.
    What is the score of zero called in tennis? | Nil | *Love | Duck | Blank | ~"Fifteen-love" is 15 to 0.
    In which city were the Summer Olympics of 2012? | Beijing | *London | Rio de Janeiro | Athens | ~Beijing was host in 2008, Rio in 2016.
    A triathlon consists of swimming, cycling and running. | *True | False | ~In that order.
    How many points is a touchdown worth in American football, before the extra point? | 3 | 5 | *6 | 7 | ~The kick after it adds one.
    `,
  ),
  defineBank(
    'Safety',
    /\b(safety|fire|traffic|driving|road|hazards?|workplace|construction|industrial|security|compliance|emergency)\b/,
    'Safe at work and on the road',
    'Fire, first response and good habits.',
    `
    What should you do first when a fire alarm sounds? | Finish your work | *Leave by the nearest safe exit | Take the lift | Open all windows | ~Lifts can fail in a fire.
    Water may be used to put out burning cooking oil. | True | *False | ~The water turns to steam at once and throws the burning oil about.
    What does a red traffic light mean? | Go | Slow down | *Stop | Give way | ~Until it changes.
    Which of these protect your head, eyes and ears at work? | *Helmet | *Safety glasses | Sandals | *Ear defenders | ~Sandals protect nothing.
    What is the European emergency number? | *112 | ~It works in all countries of the European Union, free of charge.
    What should you do before repairing an electric machine? | Wear a watch | *Disconnect it from the power | Wet your hands | Speed it up | ~And make sure that nobody can switch it on again.
    How should you lift a heavy box? | With a bent back | *With bent knees and a straight back | With one hand | While turning | ~The legs are stronger than the back.
    A seat belt should be worn on short trips too. | *True | False | ~Many accidents happen close to home.
    What does a sign with a skull and crossbones stand for? | Slippery floor | *Poison | Exit | High voltage | ~High voltage is shown by a flash of lightning.
    Emergency exits must be kept clear at all times. | *True | False | ~There is no time to clear them when they are needed.
    `,
  ),
  defineBank(
    'Business',
    /\b(business|finance|financial|marketing|sales|management|economics?|accounting|money|investing|invest(ment)?s?|bank(ing)?|training|employees?|staff|career)\b/,
    'Money and management',
    'Profit, interest and how firms work.',
    `
    What is left of revenue when all costs are taken off? | Turnover | *Profit | Capital | Tax | ~If it is negative, it is a loss.
    What is 5% yearly interest on 1,000? | *50 | ~1,000 × 0.05.
    What happens to the price of a good when demand rises and supply stays the same? | It falls | *It rises | It stays the same | It becomes zero | ~Buyers compete for the same amount.
    Which of these are assets of a company? | *Cash | Loans it owes | *Machines | *Stock in its warehouse | ~What it owes is a liability.
    Inflation means that prices in general rise. | *True | False | ~The same money buys less.
    What does B2B stand for? | Back to basics | *Business to business | Buy to bid | Bank to bank | ~Trade between companies rather than with consumers.
    What does a SWOT analysis look at? | *Strengths, weaknesses, opportunities, threats | Sales, wages, orders, taxes | Stock, work, offers, trade | Systems, websites, options, tools | ~Two look inside the company, two outside.
    What is the point called at which revenue equals costs? | Tipping point | *Break-even point | End point | Turning point | ~From there on a company makes profit.
    A budget is a plan of income and spending. | *True | False | ~It covers a stated time, often a year.
    What does CEO stand for? | *Chief Executive Officer | Central Economic Office | Company Earnings Order | Chief Equity Owner | ~The person who leads the company from day to day.
    `,
  ),
];
