/** Things to see, hear and play. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, integer, longText, money, parent, rating, text, title } from '../fields.ts';
import { between, company, days, inTurn, person, phrase, pick } from '../generate.ts';

const score = pick([3, 4, 4, 5, 5]);

export const entertainmentEntities = defineEntities('media', [
  {
    name: 'Movie',
    synonyms: [
      'film',
      'cinema film',
      'tv series',
      'series',
      'show',
      'drama',
      'movie information',
      'anime',
      'documentary',
      'tv show',
      'cartoon',
      'play',
    ],
    description: 'A film with director, year and genre.',
    fields: [
      title(),
      image('poster', 'Poster'),
      choice('genre', 'Genre', ['Drama', 'Comedy', 'Thriller', 'Documentary', 'Animation', 'Adventure']),
      text('director', 'Director'),
      integer('year', 'Year', { minimum: 1890, maximum: 2030 }),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('plot', 'Plot'),
    ],
    generate: {
      director: person,
      year: between(1994, 2025),
      minutes: between(78, 162),
      rating: score,
      poster: phrase('film poster for {title}'),
    },
    rows: `
      title | genre | plot
      The Ferryman's Holiday | Comedy | A ferry captain takes the first week off in thirty years, and the whole island misses its appointments.
      Salt in the Wires | Thriller | A technician hears a distress call from a cable that was cut in 1962.
      Paper Lions | Animation | Two folded lions escape from a classroom and look for the sea.
      What the Orchard Saw | Drama | Three siblings return for the last harvest and find a fourth chair at the table.
      Sixty Beats | Documentary | A year with the drummers of a port city.
      The Long Way to Tilda | Adventure | A courier crosses the frozen lake with a letter that nobody may read.
      Second Platform | Drama | Two strangers miss the same train every day, on purpose.
      Beekeepers at Large | Comedy | A stolen hive, a very slow chase and a wedding.
      Blue Hour | Thriller | The night porter recognises a guest who checked out ten years ago.
      The Cartographer | Adventure | An apprentice sets out to correct a map and discovers why it was wrong.
      Mending Season | Documentary | Four repair workshops, one broken radio.
      Moonlight Laundry | Animation | Lost socks have a city of their own.
      A Quiet Increase | Drama | A village bank clerk notices that the poor are getting richer.
      Uncle Basil's Last Trick | Comedy | A retired magician must vanish once more, from his own birthday.
      Cold Harbour Road | Thriller | A rescue team finds a car with warm coffee and no tracks.
      Grandmother of Wolves | Adventure | A shepherd girl follows a one-eared wolf over the pass.
      The Interpreter's Silence | Drama | At the peace talks, one sentence is left out.
      Concrete Garden | Documentary | Children plan a playground and bring it before the city council.
      Pocket Planet | Animation | A lighthouse keeper's daughter finds a moon that fits in her hand.
      Late Checkout | Comedy | Nobody in the hotel wants to leave first.
      Signal Hill | Thriller | A radio amateur decodes the weather forecast for a war.
    `,
  },
  {
    name: 'Song',
    synonyms: [
      'track',
      'music',
      'piece of music',
      'audio track',
      'music track',
      'tune',
      'sheet music',
      'audio',
      'soundtrack',
      'music work',
    ],
    description: 'A song with artist and length.',
    layout: 'table',
    fields: [
      title(),
      text('artist', 'Artist'),
      text('album', 'Album'),
      choice('genre', 'Genre', ['Folk', 'Jazz', 'Electronic', 'Classical', 'Pop', 'Afrobeat']),
      integer('seconds', 'Length', { unit: 's', minimum: 1 }),
      integer('year', 'Year', { minimum: 1900, maximum: 2030 }),
      integer('plays', 'Plays', { minimum: 0 }),
    ],
    parents: [
      parent('Author', 'artist', 'Artist', 'artist'),
      parent('Album', 'album', 'Album', 'album'),
      parent('Playlist', 'playlist', 'Playlist'),
    ],
    generate: { seconds: between(128, 412), year: between(1996, 2025), plays: between(340, 98000) },
    rows: `
      title | artist | album | genre
      Harbour Lights at Four | The Linden Row | Small Weather | Folk
      Copper and Rain | Adjoa Mensah | Market Days | Afrobeat
      Platform Shoes | Velvet Timetable | Late Trains | Pop
      Slow Elevator | Marcus Bell Trio | Eleventh Floor | Jazz
      Night Garden | Ayumi Sato | Lanterns | Electronic
      Partita for an Empty Hall | Ensemble Meridian | Rooms | Classical
      The Miller's Daughter Rides | The Linden Row | Small Weather | Folk
      Tomato Season | Los Balcones | Patio | Pop
      Goodnight, Dock Street | Marcus Bell Trio | Eleventh Floor | Jazz
      Static Bloom | Nightjar | Long Wave | Electronic
      Kelewele | Adjoa Mensah | Market Days | Afrobeat
      Letters to the Lighthouse | Ingrid and Tom | Two Coats | Folk
      Sunday Trains | Velvet Timetable | Late Trains | Pop
      Three Dances for Cello | Ensemble Meridian | Rooms | Classical
      Blue Umbrella | Camille Laurent | Pluie | Jazz
      Circuit Breaker | Nightjar | Long Wave | Electronic
      Dust and Drums | Kwame Diallo Sound | Highlife Again | Afrobeat
      Winter Apples | Ingrid and Tom | Two Coats | Folk
      Half a Sugar | Los Balcones | Patio | Pop
      Prelude to the Tide | Ensemble Meridian | Rooms | Classical
      Paper Boats | Ayumi Sato | Lanterns | Electronic
    `,
  },
  {
    name: 'Album',
    synonyms: [
      'music album',
      'record',
      'photo album',
      'gallery',
      'photo collection',
      'image gallery',
      'picture collection',
    ],
    description: 'Works that belong together.',
    fields: [
      title(),
      image('cover', 'Cover'),
      text('artist', 'Artist'),
      integer('year', 'Year', { minimum: 1900, maximum: 2030 }),
      choice('genre', 'Genre', ['Folk', 'Jazz', 'Electronic', 'Classical', 'Pop', 'Afrobeat']),
      integer('tracks', 'Tracks', { minimum: 1 }),
      longText('description', 'Description'),
    ],
    generate: { year: between(1996, 2025), tracks: between(7, 16), cover: phrase('album cover {title}') },
    rows: `
      title | artist | genre | description
      Small Weather | The Linden Row | Folk | Recorded in a boat shed with the doors open.
      Late Trains | Velvet Timetable | Pop | Eleven songs about missing the last connection.
      Eleventh Floor | Marcus Bell Trio | Jazz | One take each, after midnight.
      Lanterns | Ayumi Sato | Electronic | Field recordings from a night market, slowed to half speed.
      Rooms | Ensemble Meridian | Classical | Seven halls, seven echoes.
      Market Days | Adjoa Mensah | Afrobeat | Horns, hawkers and a very busy bass.
      Patio | Los Balcones | Pop | Summer from first coffee to last chair.
      Long Wave | Nightjar | Electronic | Built from radio noise and patience.
      Two Coats | Ingrid and Tom | Folk | Winter duets.
      Pluie | Camille Laurent | Jazz | Rain on zinc roofs, in French.
      Highlife Again | Kwame Diallo Sound | Afrobeat | The uncles came out of retirement.
      Tin Roof Sessions | The Quarrymen's Daughters | Folk | Four voices, no overdubs.
      Glass Hours | Yuki Nakamura | Classical | Piano pieces for the time before dawn.
      Neon Cartography | Halden | Electronic | A drive through a city that does not exist.
      Brass on Sundays | Dock Street Band | Jazz | Recorded live in the ferry terminal.
      Cardigan Weather | Maeve Clarke | Pop | Soft songs with sharp edges.
      Letters Home | Thandi Ndlovu | Afrobeat | Sung in three languages.
      Bare Branches | Quartet Nord | Classical | Four winters, four movements.
      Postcards | Rosa Vargas | Folk | One song per border.
      Second Floor, Left | The Neighbours | Pop | They really are.
    `,
  },
  {
    name: 'Podcast',
    synonyms: [
      'podcast episode',
      'episode',
      'radio show',
      'audiobook',
      'audio program',
      'channel',
      'live broadcast',
      'live stream',
      'live room',
      'stream',
    ],
    description: 'A spoken show with host and length.',
    fields: [
      title(),
      image('cover', 'Cover'),
      text('host', 'Host'),
      choice('topic', 'Topic', ['Society', 'History', 'Science', 'Business', 'Comedy', 'Sport']),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      date('publishedOn', 'Published on'),
      longText('description', 'Description'),
    ],
    generate: {
      host: person,
      minutes: between(18, 74),
      publishedOn: days(-120, -1),
      cover: phrase('podcast cover {topic}'),
    },
    rows: `
      title | topic | description
      Neighbours: the shared fence | Society | Two families, one hedge, forty years.
      Footnotes: the year without a summer | History | A volcano, a ghost story and the price of oats.
      Small Science: why bread smells | Science | Eighteen molecules and one good nose.
      Ledger: a shop that grew too fast | Business | Told by the person who closed it.
      Late Bus: comedians at the depot | Comedy | Six minutes each, no second take.
      Extra Time: goalkeepers on fear | Sport | Three keepers describe the silence.
      Neighbours: the lift | Society | What nine strangers learnt in two hours.
      Footnotes: letters that never arrived | History | A sack found in a wall.
      Small Science: the sound of snow | Science | Why it squeaks below minus ten.
      Ledger: paying everyone the same | Business | Year three, with figures.
      Late Bus: my worst interview | Comedy | Featuring a parrot.
      Extra Time: the referee's Sunday | Sport | From cone to whistle.
      Neighbours: the night baker | Society | An hour before the street wakes up.
      Footnotes: the map with a hole | History | Who ate Saxony?
      Small Science: a clock in your gut | Science | Why night shifts hurt.
      Ledger: the cooperative dairy | Business | Forty farmers and one vote each.
      Late Bus: apology accepted | Comedy | Letters to exes, landlords and one tortoise.
      Extra Time: last in the marathon | Sport | With the sweep car.
      Neighbours: moving in at eighty | Society | A new flat, a new language.
      Footnotes: the women who counted stars | History | Glass plates and magnifiers.
    `,
  },
  {
    name: 'Game',
    synonyms: [
      'video game',
      'board game',
      'computer game',
      'mini-game',
      'browser game',
      'game information',
      'web game',
      'game introduction',
      'online game',
    ],
    description: 'A game with genre, players and price.',
    fields: [
      title(),
      image('image', 'Picture'),
      choice('genre', 'Genre', ['Puzzle', 'Strategy', 'Adventure', 'Racing', 'Card game', 'Simulation']),
      text('studio', 'Studio'),
      integer('players', 'Players', { minimum: 1 }),
      money('price', 'Price'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    generate: {
      studio: company,
      price: pick([0, 490, 999, 1490, 1999, 2490, 3990]),
      rating: score,
      image: phrase('game scene {title}'),
    },
    rows: `
      title | genre | players | description
      Lanternfall | Puzzle | 1 | Guide falling lanterns through a city of bells.
      Harbour Masters | Strategy | 4 | Fill ships, empty warehouses and never block the crane.
      The Moss Kingdom | Adventure | 1 | A very small knight in a very large garden.
      Tram Rally | Racing | 8 | Six lines, one depot, no brakes.
      Thirteen Crows | Card game | 5 | Bluff, steal and keep a straight beak.
      Orchard Year | Simulation | 2 | Prune in winter, pick in autumn, argue about apples.
      Signal Lost | Adventure | 1 | Explore a silent station with a torch and a radio.
      Gridlock Garden | Puzzle | 1 | Slide hedges until the tortoise is free.
      Salt and Sail | Strategy | 6 | Trade, weather and pirates who keep accounts.
      Paper Planes GP | Racing | 4 | Fold your craft, catch the thermal.
      Night Kitchen | Simulation | 4 | Forty orders, two burners, one cat.
      Quill and Dagger | Card game | 4 | Write letters, forge seals, marry well.
      Cartographer's Dream | Puzzle | 2 | Draw the map that makes the story true.
      Peak Rescue | Adventure | 2 | Rope together, breathe, do not look down.
      Signal Box | Simulation | 1 | Run a junction for one rainy Sunday.
      Hive Council | Strategy | 5 | Vote, dance and move before the frost.
      Downhill Cheese | Racing | 6 | Exactly what it sounds like.
      Seven Doors | Puzzle | 1 | Every door opens the one behind you.
      Fox and Ledger | Card game | 3 | A bookkeeping game with teeth.
      Comet Farmers | Simulation | 4 | Harvest ice before it turns to tail.
    `,
  },
  {
    name: 'Video',
    synonyms: [
      'clip',
      'short video',
      'video clip',
      'video content',
      'film clip',
      'video work',
      'recording',
      'movie clip',
      'video information',
      'short film',
    ],
    description: 'A video with its maker and length.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('thumbnail', 'Picture'),
      text('creator', 'Creator'),
      choice('category', 'Category', ['Tutorial', 'Travel', 'Music', 'Science', 'Cooking', 'Sport']),
      integer('seconds', 'Length', { unit: 's', minimum: 1 }),
      integer('views', 'Views', { minimum: 0 }),
      date('publishedOn', 'Published on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Author', 'creator', 'Creator', 'creator')],
    generate: {
      creator: person,
      seconds: between(45, 1480),
      views: between(90, 240000),
      publishedOn: days(-300, -1),
      thumbnail: phrase('{title}'),
    },
    rows: `
      title | category | description
      Sharpen a knife on a wet stone | Tutorial | Three angles, one thumb, no drama.
      One night on the slow train | Travel | From dusk in the valley to dawn at the sea.
      Kora in the stairwell | Music | Eleven floors of echo.
      Why ice floats | Science | With marbles, glue and a patient physicist.
      Dumplings in real time | Cooking | Forty folds, no cuts.
      Learn the butterfly turn | Sport | Filmed under water at half speed.
      Fix a dripping tap | Tutorial | Tools you already own.
      The bridge that sings | Travel | Wind, cables and a microphone.
      Street brass at midnight | Music | The police asked for an encore.
      A comet from the balcony | Science | Thirty exposures and one mug of tea.
      Flatbread on a stone | Cooking | Flour, water, fire.
      Longest goal of the season | Sport | Seventy metres and a lucky bounce.
      Tie three useful knots | Tutorial | Rabbit, tree, hole.
      Market boats at five | Travel | Breakfast passes by oar.
      Tuning a harpsichord | Music | Four hours in four minutes.
      How bees choose a home | Science | Democracy with wings.
      Soup for twelve | Cooking | One pot, two onions too many.
      First winter ascent | Sport | Frozen rope, warm soup.
      Read a wiring diagram | Tutorial | Symbols before colours.
      Cloud inversion over the pass | Travel | Islands made of mountains.
    `,
  },
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
    name: 'Playlist',
    synonyms: ['music list', 'song list', 'music collection', 'video list', 'watch list', 'reading list'],
    description: 'A list of works for a mood.',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      image('cover', 'Cover'),
      text('mood', 'Mood'),
      text('owner', 'Made by'),
      integer('tracks', 'Tracks', { minimum: 0 }),
      integer('minutes', 'Length', { unit: 'min', minimum: 0 }),
      longText('description', 'Description'),
    ],
    titleField: 'name',
    generate: {
      owner: person,
      tracks: between(8, 60),
      minutes: between(28, 240),
      cover: phrase('{mood} playlist cover'),
      description: pick([
        'Start anywhere; it has no weak side.',
        'Made for one evening, kept for years.',
        'Works best quietly.',
        'No two songs by the same artist.',
        'Begins slowly, ends on the table.',
      ]),
    },
    rows: `
      name | mood
      Sunday pancakes | Warm
      Rain on the tram | Pensive
      Leg day | Fierce
      Dinner for six | Easy
      Late-night code | Focused
      Road to the coast | Open
      First snow | Calm
      Kitchen disco | Loud
      Songs my uncle hummed | Nostalgic
      Morning without words | Quiet
      Brass and sweat | Wild
      Study with strings | Focused
      Balcony in July | Lazy
      Breakup, chapter two | Bruised
      Long flight | Drifting
      Market Saturday | Bright
      Candles and cello | Tender
      Run the river | Driving
      Baby sleeps now | Soft
      Last dance | Glowing
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
]);
