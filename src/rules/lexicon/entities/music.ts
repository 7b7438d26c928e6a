/** Songs and the lists they belong to. */
import { defineEntities } from '../define-entity.ts';
import { choice, email, image, integer, longText, parent, text, title } from '../fields.ts';
import { between, city, person, phrase, pick } from '../generate.ts';
import { mailbox } from '../people.ts';

export const musicEntities = defineEntities('media', [
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
    name: 'Band',
    synonyms: ['music band', 'band profile', 'band information', 'orchestra', 'ensemble', 'music group'],
    description: 'Who plays together, what they play and how to reach them.',
    publicCreate: true,
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('genre', 'Genre', ['Folk', 'Jazz', 'Electronic', 'Classical', 'Pop', 'Rock']),
      text('city', 'City'),
      integer('founded', 'Founded', { minimum: 1900, maximum: 2030 }),
      text('members', 'Members'),
      email('email', 'Contact email'),
      longText('bio', 'Bio'),
    ],
    generate: {
      city,
      founded: between(1994, 2024),
      email: (_random, values) => `${mailbox(String(values['name']))}@example.com`,
      image: phrase('band {genre} {name}'),
    },
    rows: `
      name | genre | members | bio
      The Linden Row | Folk | Ida, Tom, Samuel, Grace | Four friends from one street who still rehearse in the same kitchen.
      Velvet Timetable | Pop | Mina, Jonas, Luca | Songs about trains, most of them late.
      Ensemble Meridian | Classical | Eleven players | Chamber music in halls, barns and once on a ferry.
      Marcus Bell Trio | Jazz | Marcus, Ayumi, Idris | Piano, bass and drums; the piano travels by bicycle.
      Nightjar | Electronic | Freya, Bao | Two synthesizers, one tape machine, no laptop.
      Los Balcones | Pop | Rosa, Diego, Marisol, Mateo | Began on facing balconies and kept the harmonies.
      Copper Kettle | Rock | Maeve, Callum, Erik, Noor | Loud on Fridays, acoustic on Sundays.
      Paper Lanterns | Folk | Clara, Wei | Fiddle and guitar, and stories between the songs.
      The Second Platform | Rock | Victor, Adele, Hamid, Peter | Six albums, one drummer, countless vans.
      Small Weather | Folk | Ingrid, Tom | Quiet songs for rooms of forty people.
      Harbour Brass | Jazz | Nine players | Plays at weddings, funerals and every launch of a boat.
      Static Bloom | Electronic | Camille, Minh | Field recordings from gardens, made danceable.
      Three Umbrellas | Pop | Julia, Felix, Bao | Choruses that whole trams have been heard to sing.
      The Orchard String Quartet | Classical | Anjali, Peter, Lindiwe, Youssef | Quartets of today, and one old one each evening.
      Late Ferry | Jazz | Salma, Rafael, Astrid | A singer, a guitar and the last boat home.
      Gravel Road | Rock | Emeka, Hannah, Dmitri | Three chords, all of them meant.
      The Market Choir | Folk | Twenty-two voices | Rehearses between the stalls every Saturday at seven.
      Night Switchboard | Electronic | Kenji, Elena | Builds its instruments out of old telephones.
      Brass Bakery | Jazz | Seven players | Began in a bakery because nobody else was awake.
      Winter Sports | Rock | Zofia, Omar, Lars | Plays fast, packs up faster.
      The Reed Beds | Folk | Naomi, Callum | Pipes, fiddle and songs about water.
    `,
  },
  {
    name: 'Album',
    synonyms: ['music album', 'photo album', 'gallery', 'photo collection', 'image gallery', 'picture collection'],
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
    name: 'Playlist',
    synonyms: ['music list', 'song list', 'music collection', 'video list', 'watch list'],
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
]);
