/** What people write and teach about a subject: topics, each with a label, a noun phrase and one plain sentence. */

export interface Topic {
  /** e.g. "Feedback"; a category as well. */
  label: string;
  /** Inside a sentence: "feedback that helps". */
  phrase: string;
  sentence: string;
}

export interface Subject {
  /** As a noun: "leadership". */
  name: string;
  /** Words of a concept that tell of it. */
  pattern: RegExp;
  topics: readonly Topic[];
}

const subject = (name: string, pattern: RegExp, topics: string): Subject => ({
  name,
  pattern,
  topics: topics
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', phrase = '', sentence = ''] = line.split('|').map((cell) => cell.trim());
      return { label, phrase, sentence };
    }),
});

export const subjects: readonly Subject[] = [
  subject(
    'health',
    /\b(health(care)?|medical|medicine|wellness|hospitals?|clinics?)\b/gi,
    `Sleep | better sleep | Seven hours in a dark, cool room do more than any pill.
    Heart | a healthy heart | Half an hour of brisk walking a day lowers the blood pressure of most people.
    Mental health | mental health at work | Talking early, with somebody who listens, keeps small worries small.
    Prevention | check-ups and prevention | What is found early is nearly always easier to treat.
    Back | a strong back | Moving every hour helps a back more than the best chair.
    Vaccination | vaccination | A look into the vaccination card takes two minutes and closes most gaps.`,
  ),
  subject(
    'leadership',
    /\b(leadership|management training|business training|executives?|managers)\b/gi,
    `Feedback | feedback that helps | Good feedback names one thing that was seen and one that would help next time.
    Delegation | delegation | Who hands over a task with its purpose gets it back finished.
    Conflict | conflict in teams | Most conflicts are about roles that nobody ever spelt out.
    Change | leading through change | People carry a change when they know what stays the same.
    Meetings | meetings worth attending | A meeting without a decision to make is an email.
    Strategy | strategy for small companies | A strategy is a list of things that one will not do.`,
  ),
  subject(
    'software',
    /\b(software|saas|cloud|apps? development|web development|it services|programming)\b/gi,
    `Cloud | moving software to the cloud | Moving in small steps, one service at a time, keeps the business running.
    Security | software security | Most break-ins use a hole for which an update existed for months.
    Automation | automated workflows | What people copy from one program to another every day is the first thing to automate.
    Data | data that fits together | One shared list of customers ends half of all misunderstandings.
    Testing | software testing | A test that runs on every change is worth ten that run once a year.
    Integration | software integration | Two programs that talk to each other save the third one.`,
  ),
  subject(
    'staffing',
    /\b(staffing|recruit(ment|ing)|human resources|job (seekers|market)|hiring|talent)\b/gi,
    `Interviews | fair interviews | The same questions for everybody make answers comparable.
    Onboarding | onboarding | The first week decides whether somebody stays for years.
    Skills | skills that are hard to find | Training one's own people is often quicker than looking for new ones.
    Job adverts | job adverts that are read | Pay, place and hours in the first three lines bring twice the replies.
    Temporary work | temporary staff | Somebody who knows the shift plan should meet them on the first morning.
    Retention | keeping good people | People rarely leave over money alone.`,
  ),
  subject(
    'marketing',
    /\b(marketing|advertis(ing|ement)|branding|seo)\b/gi,
    `Brand | a brand with a voice | A brand is what people say when nobody from the company is in the room.
    Search | being found by search | Pages that answer one question well are found longest.
    Email | email campaigns | A short email with one wish gets more replies than a long one with five.
    Social media | social media | Two good posts a week beat two weak ones a day.
    Customers | customer research | Five long talks tell more than five hundred ticks in boxes.
    Budget | a marketing budget that works | What cannot be measured gets a fixed, small share.`,
  ),
  subject(
    'travel',
    /\b(travel(l?ing|l?ers?)?|touris(m|ts?)|trips?|destinations?|holidays?|vacations?)\b/gi,
    `Trains | travel by night train | Falling asleep in one country and waking up in another saves a day and a hotel.
    Packing | packing light | One small bag fits every bus, and nobody ever misses the third jumper.
    Islands | quiet islands | Outside of August even well-known islands belong to those who live there.
    Cities | a weekend in the city | Two quarters on foot show more than ten sights by bus.
    Food | travel for food | The market in the morning tells what the kitchen can do in the evening.
    Families | travel with children | Half the distance and twice the breaks make a good day.`,
  ),
  subject(
    'food',
    /\b(food|cook(ing|ery)?|recipes?|restaurants?|cuisine|bak(ing|ery))\b/gi,
    `Bread | bread at home | Time does the work: a dough that rests overnight needs hardly any kneading.
    Seasons | cooking with the seasons | What is in season is cheap, near and tastes of something.
    Spices | spices | Whole spices, roasted and ground, keep their smell for weeks.
    Vegetables | vegetables as the main thing | A hot oven and a little salt turn most vegetables into a meal.
    Leftovers | leftovers | Yesterday's rice makes the best fried rice.
    Breakfast | a slow breakfast | Eggs, bread and half an hour without a telephone.`,
  ),
  subject(
    'fitness',
    /\b(fitness|workouts?|gym|yoga|training plans?|exercise)\b/gi,
    `Running | running for beginners | Run so slowly that you could tell a story.
    Strength | strength without machines | Push-ups, squats and a heavy bag train nearly everything.
    Stretching | stretching | Ten minutes in the evening are noticed after two weeks.
    Habits | fitness habits that last | Fixed days beat good intentions.
    Recovery | recovery | Muscles grow on the days off.
    Balance | balance and posture | Standing on one leg while brushing one's teeth is a start.`,
  ),
  subject(
    'education',
    /\b(educat(ion|ional)|schools?|teach(ing|ers)|tutor(ing|s)?|university|e-?learning|online learning)\b/gi,
    `Reading | reading for fun | A quarter of an hour a day, and nobody asks questions about it.
    Mathematics | mathematics without fear | A wrong way that is explained teaches more than a right result.
    Languages | learning languages | Twenty words used in a sentence stay longer than a hundred in a list.
    Exams | calm exams | Writing from memory is the best preparation, and rest is the second.
    Digital lessons | digital lessons | Short films with a task behind them work better than long ones.
    Parents | parents and school | A short call in the first month saves a long one in the last.`,
  ),
  subject(
    'fashion',
    /\b(fashion|clothing|beauty|cosmetics?|skin ?care|jewel(le)?ry)\b/gi,
    `Colours | colours that suit | Two quiet colours and one loud one go with nearly everything.
    Fabrics | fabrics that last | Wool and linen age well; seams show whether a piece was made to stay.
    Care | care for clothes and skin | Less washing, cooler water and a little patience.
    Wardrobe | a small wardrobe | Twenty pieces that go together make more outfits than sixty that do not.
    Second hand | second-hand fashion | The best coats have had one careful owner.
    Occasions | dressing for an occasion | One step more festive than needed is never wrong.`,
  ),
  subject(
    'real estate',
    /\b(real estate|propert(y|ies)|housing|house (sale|rental)s?|apartments? (sale|rental))\b/gi,
    `Buying | buying a first home | A home should cost no more than what is left after a quiet month.
    Renting | renting fairly | What is written down on the first day is not argued about on the last.
    Renovation | renovation | Roof, pipes and windows come before the kitchen.
    Location | location | Ten minutes to the train are worth more than ten square metres.
    Financing | financing a house | A fixed rate lets people sleep.
    Energy | energy in old houses | A new boiler saves less than a tight attic.`,
  ),
  subject(
    'finance',
    /\b(financ(e|ial)|bank(ing)?|invest(ing|ments?|ors?)|stocks?|insurance|loans?)\b/gi,
    `Saving | saving every month | What leaves the account on the first is not missed on the thirtieth.
    Funds | broad funds | Many small shares in many companies sleep better than one big one.
    Insurance | insurance that is needed | Insure what would ruin you, and nothing else.
    Pensions | pensions | Ten years earlier is worth more than ten per cent more.
    Loans | loans | Compare what is paid back in the end, not the rate on the poster.
    Taxes | taxes without tears | An envelope for every month spares a weekend in spring.`,
  ),
  subject(
    'law',
    /\b(law|legal|lawyers?|attorneys?)\b/gi,
    `Contracts | contracts | What was agreed on the telephone belongs in two lines of writing.
    Family law | family law | A good settlement looks at the next ten years.
    Labour law | labour law | Deadlines after a dismissal are short, so ask at once.
    Tenancy | tenancy law | Photographs from the first day settle most disputes.
    Inheritance | wills and inheritance | A will of one page prevents a quarrel of ten years.
    Data protection | data protection | What is not collected cannot be lost.`,
  ),
  subject(
    'technology',
    /\b(technolog(y|ies)|tech|electronics?|digital products?|artificial intelligence|gadgets?|smart home)\b/gi,
    `Artificial intelligence | artificial intelligence in daily work | It drafts quickly, and somebody who knows the matter still has to read it.
    Phones | technology that lasts | A new battery gives most phones two more years.
    Smart home | the smart home | Begin with what should work when the network does not.
    Privacy | privacy online | Long passwords and a second factor stop nearly all thieves.
    Chips | chips and supply | One missing part of ten cents can stop a factory.
    Robots | robots at work | They lift and carry; people decide and repair.`,
  ),
  subject(
    'art',
    /\b(arts?|artists?|artworks?|galler(y|ies)|museums?|paintings?|design|photograph(y|ers?))\b/gi,
    `Painting | painting in oil | The first layer dries while one learns to see.
    Light | light and shadow | Early and late in the day the light does half of the work.
    Collecting | collecting art | Buy what you want to look at every morning.
    Museums | museums after hours | An empty hall lets a single picture speak.
    Craft | art and craft | A good tool and the same movement a thousand times.
    Street art | art in public | A wall belongs to everybody who walks past it.`,
  ),
  subject(
    'music',
    /\b(music(al|ians?)?|songs?|bands?|concerts?|albums?)\b/gi,
    `Practice | practice that helps | Slowly and rightly comes before quickly.
    Concerts | small concerts | Fifty people in a room hear what five thousand miss.
    Recording | recording at home | A wardrobe full of coats is a fine studio.
    Songwriting | songwriting | The second verse is where the song begins to mean something.
    Vinyl | records on vinyl | Turning the record over makes people listen to the end.
    Choirs | singing together | Nobody sings wrongly in a choir of forty.`,
  ),
  subject(
    'sport',
    /\b(sports?|football|basketball|tennis|athletes?|soccer)\b/gi,
    `Youth sport | youth sport | Playing time for everybody makes better teams by fourteen.
    Tactics | tactics | The pass before the pass decides most games.
    Injuries | getting over injuries | Two quiet weeks now spare six later.
    Clubs | life in a club | Somebody washes the shirts, and everybody should know who.
    Fans | fans | A full corner sings a tired team over the line.
    Training | training in winter | What is done in the cold shows in May.`,
  ),
  subject(
    'pets',
    /\b(pets?|dogs?|cats?|animals?|veterinar(y|ian))\b/gi,
    `Puppies | the first weeks with a puppy | Sleep, short lessons and always the same word.
    Cats | cats indoors | Height, a window and ten minutes of hunting a day.
    Feeding | feeding pets | Weigh the food, not the look.
    Vet | visits to the vet | A box that is always open in the living room takes the fear out of it.
    Adoption | adoption from a shelter | The quiet ones at the back make fine companions.
    Old animals | old animals | Shorter walks, softer beds, more check-ups.`,
  ),
  subject(
    'cars',
    /\b(cars?|vehicles?|automotive|automobiles?|used cars?|ev)\b/gi,
    `Electric cars | electric cars | Most charging happens at night, at home, while nobody waits.
    Used cars | buying a used car | The service book says more than the paint.
    Maintenance | maintenance | Oil, tyres and brakes in time are cheaper than anything else.
    Tyres | tyres | Four palms of rubber hold the whole car.
    Insurance | car insurance | A higher share of one's own pays off after three years without damage.
    Driving | driving with less fuel | Looking far ahead saves a fifth.`,
  ),
  subject(
    'energy and environment',
    /\b(energy|environment(al)?|solar|sustainab(le|ility)|climate|ecolog(y|ical)|recycling)\b/gi,
    `Solar | solar energy on the roof | East and west together fill the whole day.
    Heat pumps | heat pumps | Large radiators matter more than a new house.
    Water | clean water | A garden that takes up rain spares the sewer.
    Recycling | recycling | Sorting at home is worth it when the glass is truly separate.
    Forests | forests | Mixed trees stand longer than rows of one kind.
    Saving | saving energy | The cheapest hour of electricity is the one that nobody uses.`,
  ),
  subject(
    'logistics',
    /\b(logistics|freight|shipping|supply chains?|warehous(e|ing)|transport(ation)?|cargo|courier)\b/gi,
    `Last mile | the last mile | A parcel shop at the corner saves two attempts out of three.
    Warehouse | the warehouse | What sells most lies nearest to the gate.
    Tracking | tracking a shipment | People forgive delays that they are told about.
    Customs | customs papers | One wrong number holds up a whole container.
    Cold chain | the cold chain | A logger in the box ends every argument.
    Rail | freight by rail | Slower by a day, cheaper by a third.`,
  ),
  subject(
    'farming',
    /\b(farms?|farm(ing|ers)|agricultur(e|al)|crops?|garden(ing|s)?)\b/gi,
    `Soil | healthy soil | Roots in the ground all year keep it together.
    Seeds | old seeds | Varieties of the place need less help.
    Irrigation | irrigation | Water at night, at the root, and seldom but long.
    Animals | animals on pasture | Moving the fence every day keeps grass and cows healthy.
    Markets | selling at the market | People buy from those whose hands they know.
    Machines | shared machines | Five farms and one harvester make a good summer.`,
  ),
  subject(
    'games',
    /\b(gam(es?|ing|ers?)|e-?sports?)\b/gi,
    `Strategy games | strategy games | The best move is often the one that keeps two others open.
    Indie games | indie games | Four people with one good idea beat four hundred without any.
    Board games | board games | Rules that fit on one page bring a family to the table.
    Esports | esports | Training plans look like those of rowers by now.
    Level design | level design | A corner that makes people curious is worth ten enemies.
    Consoles | old consoles | A cartridge from the attic starts at once.`,
  ),
  subject(
    'books',
    /\b(books?|read(ing|ers)|literature|authors?|librar(y|ies)|poe(m|ms|try)|novels?)\b/gi,
    `Novels | new novels | A first sentence that one reads twice is a good sign.
    Poems | poems for every day | One page in the morning is enough.
    Crime | crime stories | The butler is innocent more often than people think.
    Children | books for children | Children know at once when a writer talks down to them.
    Book clubs | book clubs | The best evenings are about books that half of the circle disliked.
    Libraries | libraries | The return shelf shows what a town reads.`,
  ),
  subject(
    'astronomy',
    /\b(astronom(y|ers?|ical)|stargaz\w+|telescopes?|night sky|constellations?)\b/gi,
    `Moon | the craters of the moon | Best seen at half moon, when the shadows are long.
    Planets | the rings of Saturn | Forty times magnified is enough to see that they are rings.
    Deep sky | the Andromeda galaxy | The farthest thing that can be seen with the naked eye.
    Meteors | the August meteors | A deck chair, a blanket and no telescope at all.
    Telescopes | a first telescope | Aperture counts; magnification is a matter of the eyepiece.
    Dark skies | a really dark sky | Twenty minutes without any light, and the Milky Way has a structure.`,
  ),
  subject(
    'photography',
    /\b(photograph(y|ers?|ic)|darkroom|35 ?mm)\b/gi,
    `Light | soft light | A cloudy noon flatters faces more than any sunset.
    Film | black and white film | Expose for the shadows, develop for the lights.
    Composition | a clear composition | Take one thing out of the picture, then another.
    Lenses | a fixed lens | Who cannot zoom begins to walk.
    Printing | the first print | A picture is finished when it hangs.
    Portraits | relaxed portraits | Talk for ten minutes before the first exposure.`,
  ),
  subject(
    'gardening',
    /\b(garden(s|ers?|ing)?|allotments?|orchards?|fruit trees?|compost)\b/gi,
    `Soil | living soil | Feed the soil and it feeds the plants.
    Sowing | sowing in spring | Most seeds want warmth below and light above.
    Pruning | winter pruning | Dead, damaged and crossing branches go first.
    Compost | good compost | One part green, two parts brown, and patience.
    Pests | snails and other guests | A hedgehog does more than a bag of pellets.
    Harvest | the autumn harvest | Fruit that comes off with a light turn is ripe.`,
  ),
  subject(
    'crafts',
    /\b(crafts?|knitting|potter(y|s)?|ceramics?|sewing|woodwork\w*|weaving|embroidery|quilt\w*)\b/gi,
    `Materials | choosing the material | The best tool cannot mend poor material.
    Tools | three good tools | Buy few, sharpen often.
    First piece | a first piece | Make it small, finish it, give it away.
    Mistakes | mistakes that teach | Everybody has a shelf with crooked bowls.
    Patterns | patterns and repeats | Draw it on paper before it costs yarn.
    Finishing | a clean finish | The last tenth of the work is half of the impression.`,
  ),
  subject(
    'weddings and events',
    /\b(weddings?|event planning|part(y|ies)|ceremon(y|ies)|event management)\b/gi,
    `Venues | finding a venue | Visit it at the hour at which you will celebrate.
    Guests | the guest list | Whom would you ask to dinner next month?
    Flowers | flowers of the season | Half of the price and twice the scent.
    Music | music for dancing | The first three pieces decide about the evening.
    Budget | the budget of a feast | A tenth is kept for what nobody thought of.
    Photographs | photographs of the day | An hour without a camera is a present to the guests.`,
  ),
];

/** The subject of a concept: what its opening speaks of most, or what it names again and again. Null when nothing stands out. */
export function subjectOf(concept: string): Subject | null {
  const opening = /^[^.!?\n]*/.exec(concept)?.[0] ?? '';
  const scored = subjects.map((each) => ({
    subject: each,
    score: (opening.match(each.pattern)?.length ?? 0) * 2 + (concept.match(each.pattern)?.length ?? 0),
  }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= 3 ? best.subject : null;
}
