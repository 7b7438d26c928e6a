/** Pictures, poems and long stories. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, required, text, title } from '../fields.ts';
import { between, days, inTurn, person, phrase, pick } from '../generate.ts';

export const artEntities = defineEntities('media', [
  {
    name: 'Photo',
    synonyms: [
      'photograph',
      'picture',
      'image',
      'photo work',
      'snapshot',
      'wallpaper',
      'avatar',
      'poster',
      'picture information',
    ],
    description: 'A photograph with place and date.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      text('photographer', 'Photographer'),
      choice('category', 'Category', ['Landscape', 'Street', 'Portrait', 'Wildlife', 'Architecture', 'Still life']),
      text('place', 'Place'),
      date('takenOn', 'Taken on'),
      longText('caption', 'Caption'),
    ],
    parents: [parent('Album', 'album', 'Album'), parent('Author', 'photographer', 'Photographer', 'photographer')],
    generate: { photographer: person, takenOn: days(-900, -2), image: phrase('{title}') },
    rows: `
      title | category | place | caption
      Fog lifts off the locks | Landscape | Rotterdam | Seven in the morning, second day of autumn.
      Umbrellas at the crossing | Street | Kyoto | Nobody waited for green.
      The clockmaker's hands | Portrait | Ljubljana | She has repaired the town clock since 1989.
      Heron on the weir | Wildlife | Edinburgh | It stood for eleven minutes; so did I.
      Stairs of the old bank | Architecture | Chicago | Marble, brass and one lost glove.
      Three quinces | Still life | Porto | Window light, no reflector.
      Salt road at noon | Landscape | Oaxaca | Heat you can see.
      Tea seller, platform two | Street | Jaipur | He poured without looking.
      Grandmother in blue | Portrait | Accra | Her wedding cloth, sixty years later.
      Fox in the tram depot | Wildlife | Melbourne | It takes the last tram, they say.
      Concrete waves | Architecture | Valparaíso | The library roof from the hill.
      Bread, knife, shadow | Still life | Bologna | Ten past eight.
      Glacier tongue | Landscape | Vancouver | Blue that no paint has.
      Barber at closing time | Street | Istanbul | One last customer.
      The harpist's daughter | Portrait | Galway | She prefers the drums.
      Owl at the quarry | Wildlife | Kraków | Long lens, longer wait.
      Light well | Architecture | Lisbon | Washing on six floors.
      Pears in newspaper | Still life | Halifax | Ripening slowly.
      Ferry wake | Landscape | Helsinki | The city, unzipped.
      Rain on the flower market | Street | Nairobi | Everything got cheaper at once.
    `,
  },
  {
    name: 'Artwork',
    synonyms: [
      'painting',
      'work of art',
      'art',
      'sculpture',
      'drawing',
      'exhibit',
      'collection item',
      'calligraphy',
      'antique',
      'craft',
      'work',
      'design work',
      'collectible',
    ],
    description: 'A work with its maker and material.',
    titleField: 'title',
    fields: [
      title(),
      image('image', 'Picture'),
      text('artist', 'Artist'),
      text('material', 'Material'),
      integer('year', 'Year', { minimum: 1000, maximum: 2030 }),
      money('price', 'Price'),
      choice('status', 'Status', ['On show', 'For sale', 'Sold', 'In store']),
      longText('description', 'Description'),
    ],
    parents: [parent('Author', 'artist', 'Artist', 'artist'), parent('Exhibition', 'exhibition', 'Exhibition')],
    generate: {
      artist: person,
      year: between(1931, 2025),
      price: between(18000, 1450000, 1000),
      status: inTurn('On show, For sale, On show, Sold, In store'),
      image: phrase('{title}, {material}'),
    },
    rows: `
      title | material | description
      Woman Reading a Timetable | Oil on canvas | The clock behind her has no hands.
      Harbour, Four Greys | Watercolour | Painted from a moving ferry.
      Standing Form in Ash | Ash wood | Carved from a tree that fell in the storm.
      Chair for Two Arguments | Steel | Both seats face away.
      Night Laundry | Linocut | Six colours, one block.
      Map of My Street at Six | Ink on paper | Every lit window is a dot of gold.
      The Quiet Machine | Bronze | It turns if you breathe on it.
      Salt Field III | Acrylic on linen | Third of nine, the palest.
      Portrait of a Ferryman | Charcoal | Drawn in one crossing.
      Blue Vessel with Crack | Stoneware | The crack is mended with gold.
      Letters, Unsent | Collage | Stamps from countries that are gone.
      Orchard after Frost | Oil on board | Look for the ladder.
      Six Swallows | Woodcut | Printed on a mangle.
      Tramline | Neon | Follows the route of line eleven.
      Still Life with Drill | Photograph | Lemons, linen, power tool.
      The Weaver's Hands | Tapestry | Life-size and eight months of work.
      Stone Learning to Float | Granite | Held by one hidden rod.
      Kitchen Window, Rain | Pastel | Four umbrellas pass.
      Two Moons | Glass | Blown in one breath each.
      Self-Portrait as a Lighthouse | Oil on canvas | Visible from across the room.
    `,
  },
  {
    name: 'Poem',
    synonyms: ['poetry', 'verse', 'lyric', 'short text', 'saying', 'joke', 'quotation', 'quote of the day', 'proverb'],
    description: 'A few lines worth keeping.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      text('author', 'Author'),
      choice('mood', 'Mood', ['Calm', 'Playful', 'Melancholy', 'Hopeful']),
      text('tags', 'Tags'),
      date('writtenOn', 'Written on'),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Author', 'author', 'Author', 'author')],
    generate: {
      author: person,
      writtenOn: days(-900, -3),
      tags: pick(['sea, morning', 'winter, city', 'love, kitchen', 'travel, night', 'garden, rain', 'family, memory']),
    },
    rows: `
      title | mood | text
      Ferry at Six | Calm | The harbour folds its paper light, a gull signs off the day.
      Instructions for Snow | Playful | Fall slowly. Land on hats. Forgive the street its noise.
      What the Kettle Knows | Calm | Every morning begins with a small weather.
      Platform Nine | Melancholy | You waved from a window that was already leaving.
      Seed Packet | Hopeful | Nothing in it rattles like a promise, and yet.
      The Cat's Accounts | Playful | Three naps, one moth, a debt of butter.
      October Ladder | Melancholy | We picked what we could reach and left the rest to crows.
      Bread Hour | Hopeful | The street forgives the dark because of one lit door.
      Two Chairs | Calm | They have not moved since we did.
      Small Hours | Melancholy | The refrigerator hums the only song it learnt.
      Bicycle Bell | Playful | One bright word for a whole city.
      Tide Table | Calm | It leaves, it says when, it keeps its word.
      Letter to a Nephew | Hopeful | Ask the tall question first.
      Attic | Melancholy | Under the sheet, the shape of somebody's winter.
      The Beekeeper's Sunday | Calm | Sixty thousand guests and not one stays for tea.
      Umbrella, Lost | Playful | It has gone to live with people who need it.
      After the Flood | Hopeful | We hung the photographs like washing, and they dried.
      Night Shift | Calm | The nurse counts breaths the way you count sheep.
      Map Fold | Playful | It never closes the way it came.
      First Garden | Hopeful | We planted stones by mistake and they held the hill.
    `,
  },
  {
    name: 'Novel',
    label: 'Novel',
    synonyms: [
      'comic',
      'comic book',
      'short story',
      'fiction',
      'web novel',
      'story',
      'comic content',
      'manga',
      'fairy tale',
      'script',
      'game storyline',
      'storyline',
    ],
    description: 'A long story in chapters.',
    titleField: 'title',
    fields: [
      title(),
      image('cover', 'Cover'),
      text('author', 'Author'),
      choice('genre', 'Genre', ['Fantasy', 'Mystery', 'Romance', 'Science fiction', 'Historical', 'Humour']),
      integer('chapters', 'Chapters', { minimum: 1 }),
      choice('status', 'Status', ['Running', 'Finished']),
      longText('summary', 'Summary'),
    ],
    parents: [parent('Author', 'author', 'Author', 'author')],
    generate: {
      author: person,
      chapters: between(9, 88),
      status: inTurn('Finished, Running, Finished'),
      cover: phrase('book cover {title}'),
    },
    rows: `
      title | genre | summary
      The Inkwell Heir | Fantasy | Whatever she writes becomes law until the ink dries.
      Murder at the Rope Factory | Mystery | Eleven knots, ten suspects.
      Two Tickets to Fog | Romance | A lost-property clerk returns the same umbrella three times.
      Orbital Gardeners | Science fiction | Someone is growing a forest on the dark side of the station.
      The Spice Clerk | Historical | A junior bookkeeper uncovers a fleet that never sailed.
      My Landlord Is a Troll | Humour | And the deposit is a riddle.
      A Crown of Nettles | Fantasy | The youngest of nine must sew shirts for swans again.
      The Silent Auctioneer | Mystery | He sells everything except the truth.
      Letters by Tram | Romance | Their notes travel on line eleven.
      Echoes of Europa | Science fiction | A choir under the ice answers in tune.
      The Tulip Ledger | Historical | One bulb, one house, one ruin.
      Aunt Petra's Guide to Haunting | Humour | Chapter one: be punctual.
      Salt Witch | Fantasy | The sea keeps her name in a shell.
      Nine Stops to Midnight | Mystery | The night bus has one passenger too many.
      The Bakery on Quarry Street | Romance | He bakes, she breaks ovens for a living.
      Memory Rental | Science fiction | Somebody returned the wrong childhood.
      The Weaver of Lyon | Historical | Silk, strikes and a secret pattern.
      How to Lose a Castle | Humour | A duke, a bet and a goose.
      The Lamp Road | Fantasy | Every lamp lit is a day forgotten.
      The Third Violin | Mystery | The orchestra hears it before they see it.
    `,
  },
]);
