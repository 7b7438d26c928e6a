/** Sorts an unknown noun into a class, by word lists and endings, so that sensible fields and records can be made for it. */
import { singularise } from './pluralise.ts';
import { words } from './words.ts';

export const nounClassNames = [
  'person', 'place', 'event', 'document', 'product', 'money', 'measurement', 'task', 'media', 'group', 'animal', 'thing',
] as const; // prettier-ignore
export type NounClass = (typeof nounClassNames)[number];

const lists: Readonly<Record<Exclude<NounClass, 'thing'>, ReadonlySet<string>>> = {
  person: new Set(
    words(`
      person, artist, athlete, chef, guest, guide, host, judge, lawyer, nurse, pilot, resident, citizen, relative, friend, neighbor, neighbour,
      celebrity, staff, attorney, expert, specialist, mentor, intern, apprentice, alumnus, alumni, donor, sponsor, contestant, character, hero,
      advocate, agent, client, customer, colleague, passenger, leader, officer, representative, sponsor, speaker, model, influencer, stylist,
      barber, tenant, applicant, participant, monk, veteran, craftsman, tradesperson, salesperson, child, baby, king, queen, architect
    `),
  ),
  place: new Set(
    words(`
      place, venue, room, building, office, shop, store, park, garden, beach, museum, gallery, studio, theatre, theater, cinema, school,
      university, campus, hospital, clinic, pharmacy, station, airport, port, harbor, harbour, farm, field, vineyard, winery, brewery, cafe, bar,
      pub, spa, gym, pool, stadium, court, church, temple, castle, landmark, monument, attraction, city, town, village, country, region,
      island, mountain, lake, river, trail, route, camp, campsite, cabin, villa, house, home, plot, site, zone, location, address, branch,
      warehouse, factory, plant site, depot, garage, parking, parking lot, parking space, charging station, laboratory, lab, hall, arena, market,
      mall, salon, desk space, coworking space, space, spot, scenic spot, homestay, hostel, resort, lodge, shelter, kitchen, bakery, greenhouse
    `),
  ),
  event: new Set(
    words(`
      event, festival, concert, conference, seminar, webinar, lecture, talk, ceremony, wedding, party, exhibition, fair, show, screening,
      performance, race, marathon, hike, excursion, trip, tour, retreat, camp session, hackathon, auction, class, session, shift, appointment,
      meeting, interview, visit, inspection, hearing, sale event, launch, drill, lesson, practice, match, game night, ride, flight, cruise,
      voyage, expedition, reservation, booking, rental, occasion, activity, ritual, rehearsal, recital, service session, check-in, round, slot, broadcast
    `),
  ),
  document: new Set(
    words(`
      document, report, contract, agreement, form, template, policy, certificate, license, licence, letter, memo, file, record, statement,
      proposal, plan, brief, specification, manual, guide, handbook, guideline, standard, regulation, law, patent, paper, thesis, essay, article,
      page, entry, log, note, chapter, dossier, application, resume, cv, portfolio, checklist, minutes, script, transcript, notice, announcement,
      bulletin, newsletter, press release, quote, quotation, survey, questionnaire, assessment, diary, journal, case, case study, faq, tutorial
    `),
  ),
  product: new Set(
    words(`
      product, item, good, goods, merchandise, gadget, accessory, tool, device, phone, laptop, camera, watch, shoe, sneaker, dress, shirt, bag,
      jewel, ring, necklace, perfume, cosmetic, lipstick, cream, candle, soap, toy, game piece, instrument, guitar, piano, bike, bicycle, scooter,
      car, motorcycle, boat, furniture, chair, table piece, lamp, sofa, bed, rug, vase, antique, painting, print, poster, sculpture, craft, gift,
      souvenir, flower, bouquet, cake, bread, coffee, tea, wine, beer, whisky, whiskey, cheese, snack, fruit, vegetable, spice, sauce, kit, part,
      component part, material, fabric, tile, engine, battery, tyre, tire, collectible, coin, stamp, card, ticket, voucher, package, bundle, box,
      plan option, membership, subscription, service, treatment, drug, medicine, vaccine, supplement, garment, costume, uniform, tent, drone
    `),
  ),
  money: new Set(
    words(`
      payment, expense, cost, bill, fee, salary, wage, bonus, loan, deposit, withdrawal, transfer, transaction, donation, grant, scholarship,
      refund, fine, tax, budget, investment, fund, bond, share, dividend, invoice, receipt, payroll, allowance, subsidy, debt, credit, income,
      revenue, sale, purchase, commission, tip, pension, mortgage, bid, offer, quote price, charge, reimbursement, settlement, recharge
    `),
  ),
  measurement: new Set(
    words(`
      measurement, reading, metric, sample, observation, result, score, statistic, indicator, level, temperature, weight, height, pressure, rate,
      test result, benchmark, forecast, data point, signal, trace, survey result, vital, sensor, meter, index, ranking entry, record time
    `),
  ),
  task: new Set(
    words(`
      task, todo, to-do, to-do item, chore, job step, request, issue, ticket, incident, complaint, problem, bug, alert, action, action item, goal,
      objective, milestone, step, assignment, duty, mission, challenge, quest, errand, reminder, order, work order, repair, claim, case file,
      inquiry, enquiry, question, suggestion, idea, wish, exercise, routine, habit, project, campaign, initiative, help request, approval
    `),
  ),
  media: new Set(
    words(`
      photo, picture, image, video, clip, film, movie, song, track, album, playlist, podcast, episode, series, channel, stream, book, novel, comic,
      magazine, story, poem, post, blog, news, headline, quote text, drawing, artwork, wallpaper, meme, audio, recording, game, anime, cartoon,
      documentary, soundtrack, font, icon set, theme pack, avatar, emoji, sheet music, lyric, work, design work, creation
    `),
  ),
  group: new Set(
    words(`
      group, team, club, community, association, organization, organisation, company, enterprise, firm, agency, department, division, committee,
      band, choir, society, union, league, guild, tribe, circle, school class, charity, ngo, institution, brand, supplier, vendor, partner,
      manufacturer, dealer, publisher, startup, cooperative, party list, network, chapter group, squad, crew
    `),
  ),
  animal: new Set(
    words(`
      animal, pet, dog, cat, horse, bird, fish, rabbit, cow, sheep, goat, chicken, bee, puppy, kitten, breed, species, plant, tree, insect,
      butterfly, reptile, snake, turtle, hamster, livestock, herd animal, crop, mushroom, herb, succulent, orchid
    `),
  ),
};

const endings: readonly (readonly [RegExp, NounClass])[] = [
  [/(ist|ian|ologist|eer|man|woman|person)$/, 'person'],
  [/(house|land|yard|shop|room|hall|park|port|site|space|center|centre)$/, 'place'],
  [/(report|document|certificate|paper|contract|form|plan|record|log|note|letter)$/, 'document'],
  [/(payment|expense|cost|fee|loan|price|sale|fund)$/, 'money'],
  [/(meeting|session|event|fest|tour|class|appointment|conference)$/, 'event'],
  [/(reading|measurement|metric|score|meter|rate)$/, 'measurement'],
  [/(request|task|order|issue|ticket|claim)$/, 'task'],
  [/(video|photo|song|story|book|movie|cast)$/, 'media'],
  [/(or|er)$/, 'person'],
];

/** Nouns in -er and -or that are no people. */
const things =
  /(computer|extinguisher|heater|cooker|freezer|boiler|blender|mixer|trimmer|purifier|helicopter|scooter|roller|ladder|cleaner|washer|dryer|toaster|projector|generator|elevator|reactor|calculator|detector|processor|locker|burger|mirror|armor|spider|tiger|river|server|container|router|printer|scanner|folder|number|paper|poster|sticker|water|letter|order|offer|border|floor|color|motor|sensor|monitor|tractor|flavor|flower|tower|timer|counter|filter|header|banner|chapter|character set|fiber|timber|layer|marker|voucher|trailer|charger|speaker set|i[sz]er|amplifier|recorder|player set|turner|strainer|chopper|opener|planter|feeder|pewter|quarter|semester|theater|cluster|center|layover|takeover|error|anchor|tutor set|vector|chamber|cylinder|copier|shredder|cooler|carrier|breaker|adapter|connector|barometer|thermometer)$/; // prettier-ignore

/** `Fire extinguisher` -> by its last word; the whole phrase is looked up first. */
export function nounClassOf(noun: string): NounClass {
  const phrase = noun.trim().toLowerCase();
  const last = phrase.split(/[\s-]+/).at(-1) ?? phrase;
  for (const candidate of new Set([phrase, singularise(phrase), last, singularise(last)])) {
    for (const name of nounClassNames) {
      if (name !== 'thing' && lists[name].has(candidate)) return name;
    }
  }
  const word = singularise(last);
  if (things.test(word)) return 'thing';
  return endings.find(([ending]) => ending.test(word))?.[1] ?? 'thing';
}
