import { formsOfGivenName } from "./name-forms.js";
import type { Gender } from "./titles.js";

/** Given names that tell a gender, common ones of several languages; names of both (Robin, Alex) are left out. */
const MALE = new Set(
  (
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george " +
    "edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis " +
    "jerry tyler aaron jose adam nathan henry peter kyle walter harold jeremy ethan carl keith roger gerald christian terry arthur noah lawrence jesse joe bryan billy bruce ralph roy eugene " +
    "wayne alan louis philip phillip bobby johnny howard vincent russell bradley martin fred barry simon neil ian graham colin nigel trevor stuart hugh duncan alistair gareth rhys owen " +
    "ahmed mohammed muhammad mohamed ali omar hassan hussein ibrahim khalil mahmoud yusuf khalid tariq abdullah vladimir sergei dmitry ivan boris mikhail nikolai oleg igor pavel " +
    "jean pierre jacques francois luc marc antoine hans klaus jurgen wolfgang karl stefan giovanni marco luca paolo giuseppe carlos juan luis miguel pedro jorge diego javier fernando " +
    "rahul amit sanjay rajesh narendra arun vijay anil sunil ravi hiroshi kenji takashi bill bob jim mike tom dave dan steve greg tony tim ted ron ken chuck rick " +
    "adrian albert alfred arnold austin bernard calvin cameron cecil chester clarence clifford clive clyde colm conor craig curtis cyril darnell darren declan dean denis derek desmond " +
    "dominic donal douglas dwayne dwight edgar edmund edwin elijah elliot ernest fergal fergus finn floyd francis franklin gavin geoffrey gerard gilbert glenn gordon hamish harvey herbert horace " +
    "hubert humphrey ignatius isaac ivor jared jasper jerome joel jonas julian kieran lance lars leon leonard leopold lester lewis liam lloyd lorcan malcolm marcus marvin maurice maxwell melvin " +
    "mitchell moses niall nils norman oliver oscar oskar otto patrice percy quentin ralf reginald rex roderick rodney roland rory rudolf rupert sean seamus sebastian sidney spencer stanley stewart " +
    "sven terence theodore tobias tomas tristan tyrone ulrich vernon victor wallace warren wesley wilfred winston xavier zachary " +
    "alberto alejandro alfonso alvaro andres angel antonio arturo bernardo cesar cristian eduardo emilio enrique ernesto esteban felipe francisco gabriel guillermo gustavo hector ignacio " +
    "joao jesus joaquin julio lorenzo manuel marcelo mario mateo mauricio nicolas octavio pablo rafael ramon raul ricardo roberto rodrigo rolando ruben salvador santiago sergio vicente " +
    "alessandro angelo bruno claudio dario domenico emanuele enrico fabio federico filippo francesco giorgio guido leonardo massimo matteo mauro nino pietro salvatore stefano umberto vincenzo " +
    "alain andre armand arnaud benoit bertrand cedric christophe didier emile emmanuel etienne fabrice frederic gilles guillaume henri herve laurent marcel " +
    "mathieu maxime olivier pascal philippe rene serge stephane sylvain thierry thibault yves " +
    "andreas bernd bernhard dieter eberhard ernst florian franz friedrich fritz georg gerhard gunther hannes heinrich heinz helmut hermann horst joachim jochen johann johannes josef kai konrad kurt " +
    "lothar ludwig manfred markus matthias max maximilian norbert rainer reinhard rolf rudiger stephan thorsten uwe volker werner wilhelm " +
    "anders arne arvid bengt bjorn einar erik fredrik gunnar haakon hakan halvor harald henrik jens jesper johan jon karsten knut leif mads mikkel morten niels olaf ole per petter poul " +
    "preben rasmus roald soren stellan sverre thor torsten trond ulf willem cornelis dirk gerrit hendrik henk jaap joost kees maarten pieter ruud wim wouter " +
    "aleksandr aleksander alexei anatoly andrei andriy artem bogdan dmitri fyodor gennady grigory kirill konstantin leonid maksim maxim mykhailo oleksandr pyotr roman ruslan serhiy sergey stanislav taras " +
    "vadim valery vasily viktor vitaly volodymyr vyacheslav yevgeny yuri andrzej grzegorz jacek janusz jaroslaw jerzy krzysztof lech leszek maciej marcin marek mariusz mateusz michal pawel piotr rafal " +
    "ryszard stanislaw tadeusz tomasz wojciech zbigniew jiri karel ladislav milan miroslav petr vaclav zdenek ferenc gabor gyorgy imre istvan janos jozsef laszlo miklos sandor tibor zoltan " +
    "dimitris giorgos kostas nikos yannis stavros spyros abdul ahmad ahmet amir bashir faisal farid hamid hasan ismail jamal karim khaled mahmud mehmet mohammad mustafa nabil nasser osama rashid salim samir " +
    "wael walid yousef youssef ziad ajay anand ashok deepak ganesh gopal imran kumar manish mohan mukesh nitin prakash pranab ramesh sandeep shankar suresh vikram vinod vivek akira daisuke " +
    "haruki hideo jiro kazuo kenichi makoto masao minoru naoki osamu satoshi shinzo taro tetsuya yoshi chidi chinedu emeka femi kofi kwame kwesi kwabena kwadwo kwaku kojo yaw musa mustapha moussa issa juma garba shehu luka nikola ilya nikita misha joshua ezra elisha micah jonah noah olu segun sipho thabo tunde"
  ).split(" "),
);
const FEMALE = new Set(
  (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca " +
    "laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie " +
    "olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail " +
    "alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori fiona claire gillian moira siobhan niamh bronwen " +
    "fatima aisha layla leila zainab mariam olga natasha svetlana irina elena tatiana ekaterina francoise brigitte isabelle camille ingrid helga ursula giulia francesca chiara carmen lucia " +
    "pilar dolores rosa ana sofia priya sunita indira sonia lakshmi yuki akiko sue liz kate beth meg peggy kathy cathy jenny jen tina hillary nadia petra " +
    "ada adele agatha agnes aileen alexandra alma amelia anita annabel annette annie antonia arlene astrid audrey aurelie ava beatrice beatrix bella bernadette bernice bertha bessie beryl bianca bonnie " +
    "bridget bridie brigid caroline carrie celeste celia charlene chelsea chloe clara clarissa claudia colleen constance cora cordelia daisy daphne darlene deirdre delia delphine dora dorothy " +
    "edith edna eileen eleanor elinor elise eliza ella ellen elsa elsie elspeth emilia erica erin esme esther ethel eugenia eva evangeline eve evie faye felicity flora florence freda frieda " +
    "gabrielle gail gemma genevieve georgina geraldine gertrude gina ginny gladys glenda greta gretchen gwen gwendolyn harriet hattie hazel heidi henrietta hilda holly imogen " +
    "ines irene iris isabel isla isobel jane jasmine jeanne jenna jill jillian joanna joanne jocelyn johanna josephine juanita juliet karin karina katharine katie " +
    "kirsten kirsty kristen kristin kristina lana leah lena leonora lettice lillian lily liv lorna lorraine lottie louisa louise lucille lucinda lucy lydia lynn mabel madeleine madeline " +
    "mairead maeve maggie mandy marcia margarita margot marguerite marian mariana marianne marina marion marisa marjorie marlene marsha matilda maud maureen mavis maxine mercedes meredith mildred millie " +
    "mimi minna miranda miriam molly mona monica morag muriel myra myrtle nell nellie nina noelle nora norma odette odile odilia ottilie paula paulette pauline penelope penny philippa phoebe phyllis polly " +
    "priscilla rhiannon rhoda roberta robyn ros rosalind rose rosemary rosie roxanne sabrina sadie sally saoirse serena sheila shelley sibyl sigrid silvia sinead solveig sonya stella suzanne sybil " +
    "sylvia tabitha tamara tanya tara tess thelma tracy trudy una valerie vanessa vera veronica vicky viola violet vivian vivienne wanda wendy wilma winifred winnie yolanda yvette yvonne zoe " +
    "alicia alejandra araceli beatriz blanca carlota catalina cecilia concepcion consuelo cristina elvira esperanza estela estrella gabriela graciela guadalupe inmaculada irma jimena josefa " +
    "juana leticia lorena luisa luz manuela marisol marta montserrat noemi nuria paloma paola raquel rocio rosario soledad ximena alessia bruna " +
    "carla caterina elisa elisabetta federica franca giorgia giovanna ilaria lucrezia margherita michela raffaella simona valentina agathe amelie anais annick " +
    "aude aurore benedicte berenice cecile celine chantal claudine colette corinne elodie emilie eloise estelle eugenie fabienne ghislaine helene " +
    "joelle josiane juliette laure lucie manon martine mathilde melanie mireille monique nadine nathalie noemie pascale segolene solange sylvie therese veronique " +
    "anja anke anneliese annegret antje bettina birgit britta carola christa cornelia dagmar dorothea elke elfriede erika franziska friederike gerda gisela gudrun hannelore heike " +
    "henriette hildegard ilse inge ingeborg irmgard jutta karola katharina katja katrin lieselotte liesbeth lisbeth lotte magdalena margarete marlies mechthild monika regina renate rosemarie sabine sibylle silke " +
    "steffi susanne ulrike ute waltraud agneta anneke annika berit birgitta bodil britt brit ebba elin elsebeth ewa gro grete gunilla gunvor hanne hedda hedvig inger johanne kaisa " +
    "kari kirsti kirstine kristine lene linnea lise marit marte mette ragnhild randi ragna signe siri siv sofie tone turid tove tuva ulla vibeke aleksandra alina anastasia darya daria " +
    "galina halyna iryna kateryna katya ksenia larisa lidia ludmila lyudmila masha natalia oksana oleksandra olena olha polina raisa sofiya tetiana yelena yulia zinaida " +
    "agnieszka alicja beata bozena danuta dorota elzbieta grazyna halina hanna irena iwona izabela jadwiga jolanta justyna kasia katarzyna krystyna malgorzata renata urszula " +
    "zofia jana jitka lenka marketa milena alzbeta erzsebet eszter ildiko ilona judit katalin zsuzsa zsuzsanna eleni katerina despina amina amira dalia farah farida hanan huda iman jamila khadija " +
    "latifa leyla maha malak najwa rania reem salma samira sahar shirin yasmin zahra zeynep ayse emine fatma elif anjali asha deepa divya geeta kamala kavita lata leela meera nandini neha " +
    "nisha padma pooja radha rekha rupa seema shanti shobha sita sushma uma usha vandana hanako haruka keiko kumiko mariko michiko naomi reiko sachiko tomoko yoko yumi adaeze adwoa amara ama akosua chioma " +
    "funmi ngozi nkechi zanele desta"
  ).split(" "),
);

/** The gender that a given name (lower case, without accents) mostly tells; null where it tells none. */
export function genderOfGivenName(name: string): Gender {
  if (MALE.has(name) !== FEMALE.has(name)) return MALE.has(name) ? "male" : "female";
  const full = formsOfGivenName(name);
  const isMale = full.some((form) => MALE.has(form));
  return isMale === full.some((form) => FEMALE.has(form)) ? null : isMale ? "male" : "female";
}

/** Whether a word (lower case, without accents) is known as a given name. */
export function isGivenName(name: string): boolean {
  return MALE.has(name) || FEMALE.has(name) || formsOfGivenName(name).length > 0;
}

/** Names of men that end in "a". */
const MALE_IN_A = new Set(
  "joshua elia luka sava jonah mattia tobia isaia juma luca nikita ezra mustafa elisha noa isa musa yahya hamza osama sasha misha vanya kolya mikola mykola garcia costa andrea abdulla mika ilya ilia danila shota kenta yuta ryota krishna rama aditya surya".split(
    " ",
  ),
);

/** The gender that an unknown given name (lower case) tells by its last letter: most in "a" are women's. */
export function genderOfEnding(name: string): Gender {
  return name.length > 2 && name.endsWith("a") && !MALE_IN_A.has(name) ? "female" : null;
}
