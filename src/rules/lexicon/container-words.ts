/** Words that look like things of a product but are not: containers, qualities, people, and verbs that say nothing by themselves. */
import { singularise } from './pluralise.ts';
import { words } from './words.ts';

/** Nouns that never are entities; singular, lower-case. */
export const containerNouns: ReadonlySet<string> = new Set(
  words(`
    website, web site, site, web, webpage, web page, page, homepage, home page, landing page, platform, system, app, application, web app,
    web application, mini-program, mini program, applet, portal, software, solution, tool, tools, hub, website platform, management system,
    management platform, management website, backend, back end, frontend, front end, backstage, interface, user interface, ui, gui, ux,
    user experience, experience, functionality, function, feature, module, functional module, core module, section, area, region, tab, panel,
    component, all component, element, block, ui block, button, icon, logo, menu bar, navigation, navigation bar, navigation menu, nav bar,
    navbar, header, footer, sidebar, banner, carousel, slider, modal, dialog, popup, pop-up, dropdown, drop-down, checkbox, radio button,
    input, input box, input field, search box, search bar, text box, field, form field, layout, outer layout, grid layout, design,
    responsive design, style, styling, theme, theme color, color, colour, base color, component color, background, background color,
    color scheme, palette, font, typography, look, appearance, animation, animation effect, effect, transition, format, structure, template selection,
    selection, content block, canvas, container, screen, view, display, list, table, grid, card layout, column, row, cell, detail, details,
    information, info, data, content, material data, text, text information, image display, page content, website content, web content,
    keyword, title, description, name, type, kind, sort, category filter, criterion, condition, option, choice, selection, setting, settings,
    configuration, preference, parameter, attribute, property name, value, number, amount, size, color value, mode, version, status, state,
    result, search result, query result, outcome, output, way, manner, method, means, approach, process, step, procedure, operation,
    action, activity flow, interaction, user interaction, operation flow, ability, capability, possibility, opportunity, support, access,
    use, usage, purpose, goal of the website, aim, need, requirement, demand, user need, convenience, ease, efficiency, performance, speed,
    quality, security, privacy, reliability, stability, scalability, compatibility, accessibility, usability, responsiveness, optimization,
    management, management function, management functionality, user management, order management, administration, control, maintenance
    function, handling, processing, planning, tracking, monitoring, integration, login, log in, sign in, signin, signup, sign up, login
    function, logout, registration, user registration, user login, register, authentication, authorization, verification, permission,
    permission management, role management, access control, security measure, account, user account, account information, password,
    username, user name, profile, user profile, personal profile, personal information, personal center, user center, user information,
    user data, my page, admin panel, admin page, control panel, dashboard, analytics, analysis, data analysis, statistic, statistics,
    data visualization, visualization, chart, bar chart, line chart, pie chart, graph, insight, trend, summary, overview, ranking page,
    search, search function, search functionality, filter, filtering, sorting, browsing, query, lookup, navigation link, link to, pagination,
    upload, download, import, export, print, preview, share, sharing, copy, save, submission, submit, creation, editing, deletion, addition,
    update, change, modification, change log, publishing, publication process, posting, viewing, listing page, detail page, details page,
    about page, about us page, about us, contact page, contact us, contact us page, contact form, contact information, contact detail, faq
    page, help page, privacy policy, terms of service, terms and conditions, company introduction, introduction, history page, browsing
    history, search history, real-time, real time, real-time data, real-time update, time, day, today, moment, present, future, past, week,
    month, year, hour, minute, second, date range, period, same time, timely manner, place, end, start, beginning, part, top, bottom, side,
    left, right, center, middle, front, world, internet, online, web browser, browser, mobile device, mobile phone, desktop, tablet,
    device screen, computer, phone, pc, database, database system, storage, data storage, file system, server side, api, backend service,
    framework, technology, technology stack, programming language, language, code, html, css, javascript, typescript, react, vue, node,
    sql, mysql, mongodb, plugin, widget, gadget, mechanism, engine, search engine, recommendation system, algorithm, logic, business logic,
    rule set, workflow, flow, scenario, case of use, use case, example, instance, thing, stuff, object, lot, variety, range, set, number of,
    collection of, group of, pair, series of, various type, multiple type, different type, type of content, aspect, factor, concept, idea
    behind, topic of the website, main topic, subject matter, scope, basis, field of interest, interest, target audience, audience, market,
    industry, business, company, enterprise, organization, brand, team behind, it, they, them, one, ones, other, others, each other,
    everything, something, anything, nothing, all, any, each, more, etc, and more, so on, respective, corresponding, related, relevant,
    user-friendly interface, user friendly interface, clean interface, modern design, simple design, clean design, intuitive interface,
    good user experience, easy navigation, customer service, customer support, online support, live support, technical support
  `).map(singularise),
);

/** People who act: their nouns name an actor before they name a record. `signsIn`: usually has an account. */
export const actorNouns: ReadonlyMap<string, { label: string; signsIn: boolean }> = new Map(
  words(`
    user/Visitor/no, visitor/Visitor/no, guest/Guest/no, person/Visitor/no, people/Visitor/no, everyone/Visitor/no, anyone/Visitor/no,
    public/Visitor/no, reader/Reader/no, viewer/Viewer/no, browser user/Visitor/no, registered user/Member/yes, signed-in user/Member/yes,
    logged-in user/Member/yes, member/Member/yes, customer/Customer/yes, client/Client/yes, buyer/Buyer/yes, shopper/Shopper/yes,
    consumer/Customer/yes, seller/Seller/yes, vendor/Vendor/yes, merchant/Merchant/yes, shop owner/Owner/yes, store owner/Owner/yes,
    owner/Owner/yes, business owner/Owner/yes, landlord/Landlord/yes, tenant/Tenant/yes, host/Host/yes, traveler/Traveller/yes,
    traveller/Traveller/yes, tourist/Traveller/yes, passenger/Passenger/yes, driver/Driver/yes, admin/Administrator/yes,
    administrator/Administrator/yes, system administrator/Administrator/yes, site administrator/Administrator/yes, manager/Manager/yes,
    project manager/Project manager/yes, operator/Operator/yes, moderator/Moderator/yes, editor/Editor/yes, staff/Staff/yes,
    staff member/Staff/yes, employee/Employee/yes, worker/Employee/yes, agent/Agent/yes, salesperson/Salesperson/yes, sales staff/Salesperson/yes,
    supervisor/Supervisor/yes, boss/Manager/yes, team member/Team member/yes, teacher/Teacher/yes, instructor/Instructor/yes, tutor/Tutor/yes,
    lecturer/Lecturer/yes, professor/Professor/yes, coach/Coach/yes, trainer/Trainer/yes, student/Student/yes, pupil/Student/yes,
    learner/Learner/yes, regular/Regular/yes, neighbour/Neighbour/no, neighbor/Neighbour/no, diner/Diner/no, collector/Collector/no,
    shopkeeper/Shopkeeper/yes, baker/Baker/yes, gardener/Gardener/no, parent/Parent/yes, child/Child/yes, kid/Child/yes, librarian/Librarian/yes, doctor/Doctor/yes, physician/Doctor/yes, nurse/Nurse/yes,
    patient/Patient/yes, therapist/Therapist/yes, author/Author/yes, writer/Writer/yes, blogger/Blogger/yes, journalist/Journalist/yes,
    artist/Artist/yes, musician/Musician/yes, photographer/Photographer/yes, designer/Designer/yes, creator/Creator/yes,
    content creator/Creator/yes, developer/Developer/yes, programmer/Developer/yes, engineer/Engineer/yes, technician/Technician/yes,
    mechanic/Mechanic/yes, analyst/Analyst/yes, data analyst/Analyst/yes, researcher/Researcher/yes, scientist/Scientist/yes,
    accountant/Accountant/yes, investor/Investor/yes, trader/Trader/yes, donor/Donor/yes, volunteer/Volunteer/yes, organizer/Organiser/yes,
    organiser/Organiser/yes, attendee/Attendee/yes, participant/Participant/yes, player/Player/yes, gamer/Player/yes, fan/Fan/yes,
    recruiter/Recruiter/yes, employer/Employer/yes, job seeker/Job seeker/yes, candidate/Candidate/yes, applicant/Applicant/yes,
    freelancer/Freelancer/yes, lawyer/Lawyer/yes, consultant/Consultant/yes, expert/Expert/yes, citizen/Citizen/yes, resident/Resident/yes,
    advertiser/Advertiser/yes, sponsor/Sponsor/yes, exhibitor/Exhibitor/yes, mentee/Mentee/yes, band member/Band member/yes,
    healthcare professional/Healthcare professional/yes, service provider/Service provider/yes, carer/Carer/yes, caregiver/Carer/yes,
    farmer/Farmer/yes, chef/Chef/yes, cook/Cook/yes, supplier/Supplier/yes, courier/Courier/yes, dispatcher/Dispatcher/yes,
    curator/Curator/yes, caretaker/Caretaker/yes, dog walker/Walker/yes, walker/Walker/yes, receptionist/Receptionist/yes, treasurer/Treasurer/yes, secretary/Secretary/yes,
    conductor/Conductor/yes, referee/Referee/yes, umpire/Umpire/yes, captain/Captain/yes, inspector/Inspector/yes, auditor/Auditor/yes, cleaner/Cleaner/yes, caterer/Caterer/yes,
    waiter/Waiter/yes, cashier/Cashier/yes, beekeeper/Beekeeper/yes, physiotherapist/Physiotherapist/yes, midwife/Midwife/yes, warden/Warden/yes, reviewer/Reviewer/yes,
    translator/Translator/yes, singer/Singer/yes, swimmer/Swimmer/yes, climber/Climber/yes, grower/Grower/yes, foreman/Foreman/yes, apprentice/Apprentice/yes, scout leader/Leader/yes,
    vet/Vet/yes, veterinarian/Vet/yes, dentist/Dentist/yes, pharmacist/Pharmacist/yes, surgeon/Surgeon/yes, paramedic/Paramedic/yes, hairdresser/Hairdresser/yes,
    barber/Barber/yes, stylist/Stylist/yes, optician/Optician/yes, masseur/Masseur/yes, colleague/Colleague/yes, coworker/Colleague/yes, co-worker/Colleague/yes,
    board member/Board member/yes, crew member/Crew member/yes, committee member/Committee member/yes, facility manager/Facility manager/yes, office manager/Office manager/yes,
    shop manager/Manager/yes, store manager/Manager/yes, head teacher/Head teacher/yes, principal/Principal/yes, pastor/Pastor/yes, priest/Priest/yes, ranger/Ranger/yes, pilot/Pilot/yes,
    broker/Broker/yes, interpreter/Interpreter/yes, flatmate/Flatmate/no, roommate/Flatmate/no, housemate/Flatmate/no, intern/Intern/yes, trainee/Trainee/yes,
    craftsman/Craftsman/yes, salesman/Salesperson/yes, saleswoman/Salesperson/yes, janitor/Caretaker/yes, groundskeeper/Groundskeeper/yes, bartender/Bartender/yes, barista/Barista/yes,
    lender/Lender/yes, borrower/Borrower/yes, bidder/Bidder/yes, speaker/Speaker/yes, runner/Runner/yes, rider/Rider/yes, sailor/Sailor/yes, hiker/Hiker/yes, dealer/Dealer/yes
  `).map((entry) => {
    const [noun = '', label = '', signsIn = ''] = entry.split('/');
    return [noun, { label, signsIn: signsIn === 'yes' }];
  }),
);

/** Verbs that promise nothing by themselves: what counts is what follows ("allow users to BROWSE"). */
export const genericVerbs: ReadonlySet<string> = new Set(
  words(`
    allow, allows, enable, enables, let, lets, permit, provide, provides, offer, offers, include, includes, contain, contains, feature,
    features, have, has, support, supports, implement, build, develop, design, make, makes, need, needs, want, require, should, must, can,
    could, will, would, may, be able to, be, is, are, serve, serves, help, helps, facilitate, ensure, ensures, use, uses, utilize, employ,
    perform, carry out, conduct, achieve, realize, complete, do, get, give, come with, consist of, combine, integrate, present
  `),
);

/** True for nouns and noun phrases that never name an entity: "website", "user-friendly interface", "search results". */
export function isContainerNoun(phrase: string): boolean {
  const noun = phrase.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return containerNouns.has(noun) || containerNouns.has(singularise(noun));
}
