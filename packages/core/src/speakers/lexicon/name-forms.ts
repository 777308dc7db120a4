/**
 * Groups of full, short and pet forms of one given name (lower case, without accents), and its sisters in languages
 * whose bearers write them for one another. A form may stand in several groups.
 */
const GROUPS =
  // English
  (
    "william bill billy will willy willie / william liam / robert bob bobby rob robbie bert / richard rick ricky dick rich richie / james jim jimmy jamie " +
    "jem / james hamish / james seamus / john jack johnny johnnie jon / john sean / john ian iain / john eoin / john ivan / john jan / jonathan jon jonny " +
    "jonty johnny / michael mike mick micky mickey mikey mitch / thomas tom tommy tam / charles charlie charley chuck chas chaz / edward ed eddie ted teddy " +
    "ned / edmund ed eddie ned ted / edwin ed eddie / theodore ted teddy theo / joseph joe joey jo / henry harry hank hal / harold harry hal / anthony " +
    "antony tony ant / andrew andy drew / daniel dan danny / david dave davey davy dai / matthew matt matty / christopher chris kit topher / steven stephen " +
    "steve stevie steph / nicholas nicolas nick nicky nico / samuel sam sammy / benjamin ben benny benji bibi / alexander alec alex al sandy xander / " +
    "alexander alasdair alistair / alexander sasha / alexandra alex sandra sandy lexi sasha / lawrence laurence larry laurie / gerald gerry jerry / gerard " +
    "gerry jerry / jeremy jerry jem / jeremiah jerry / francis frank frankie / franklin frank / frederick frederic fred freddie freddy / alfred alf alfie " +
    "fred / ronald ron ronnie / donald don donnie / kenneth ken kenny / gregory greg / timothy tim timmy / patrick pat paddy padraig rick / philip phillip " +
    "phil pip / peter pete / walter walt wally / wallace wally / leonard leo len lenny / leopold leo poldi / leslie les / raymond ray / albert al bert " +
    "bertie / herbert herb bert / hubert bert / joshua josh / jeffrey geoffrey jeff geoff / zachary zach zack / nathaniel nathan nate nat / vincent vince " +
    "vinny / victor vic / douglas doug dougie / russell russ / stanley stan / stuart stewart stu / eugene gene / jacob jake / abraham abe bram avi / arthur " +
    "art artie / archibald archie / augustus august gus / bartholomew bart / bernard bernie barney / bradley bradford brad / calvin cal / cameron cam / " +
    "clifford clifton cliff / clinton clint / curtis curt / dominic dom nick / elijah eli / ernest ernie / gabriel gabe / gilbert gil / howard howie / " +
    "isaac ike zac / dwight ike / jerome jerry / julian jules / louis lewis lou louie / malcolm mal / martin marty / maurice maury moe mo / maxwell " +
    "maximilian max / melvin mel / mitchell mitch / montgomery monty / neville nev / norman norm / oliver ollie noll / oswald oz ozzie / percival percy / " +
    "randolph randall randy / reginald reg reggie rex / roderick rod roddy / rodney rod / rudolph rudolf rudy rudi / sebastian seb bas basti / sidney " +
    "sydney sid syd / solomon sol / terence terrence terry / tobias toby / wesley wes / wilfred wilf fred / samantha sam sammy / patricia pat patty patti " +
    "tricia trish / elizabeth elisabeth liz lizzie beth betty betsy bess bessie eliza elsie libby lilibet / elizabeth elisabeth lisa / elizabeth elisabeth " +
    "liesbeth lisbeth / elizabeth elisabeth elisa / margaret margarete margareta maggie meg peggy peg marge margie madge / margaret margo margot / margaret " +
    "margarete margareta greta grete / margaret daisy / margaret rita / margaret mairead / katherine catherine katharine kathryn kate katie katy kathy " +
    "cathy kitty kit kay / kathleen kate katie kathy kay / katherine catherine katya / katherine catherine karin / catherine caitlin / susan susanna " +
    "susannah suzanne sue susie suzie suzy / jennifer jen jenny jenni / rebecca becky becca / deborah debra deb debbie / barbara barb barbie babs / " +
    "christine christina chris chrissie tina christa / theresa teresa terry tess tessa / victoria vicky vicki tori / judith judy jude / pamela pam / " +
    "dorothy dorothea dot dottie dolly dora / abigail abby gail / eleanor elinor ellie nell nellie nora lenore / helen helena nell nellie / helena lena / " +
    "helen ellen / ellen nell nellie / amanda mandy / agatha aggie / agnes aggie nessie / amelia millie milly amy / mildred millie / angela angie / antonia " +
    "antoinette toni tonia / isabella isabel isabelle bella izzy belle / beatrice beatrix bea trixie / bridget brigid bridie biddy / caroline carolyn " +
    "carrie caz / cecilia cecily celia cissy / charlotte lottie charlie lotte / constance connie / cordelia delia / cynthia cindy / danielle dani / edith " +
    "edie / emily emilia em millie / emma em / evangeline eve evie eva / evelyn eve evie / florence flo florrie flossie / frances fran frannie francie / " +
    "georgina georgie gina / gertrude gertie trudy trude / gillian jillian gill jill / gwendolyn gwen / harriet hattie harry / henrietta etta hetty / " +
    "jacqueline jackie jacqui / janet jan jenny / jessica jess jessie / joanna joanne johanna jo / johanna hanna / josephine josefine jo josie fina / " +
    "lillian lily lil / louise louisa lou lulu / lucille lucy lucia / madeline madeleine maddie maddy / magdalena magdalene lena leni maggie magda / " +
    "marjorie marge margie / martha marty mattie / mary molly polly mae / mary maria marie / mary moira / mary maire / maria mitzi / matilda mathilde tilly " +
    "tilda / michelle shelly mickey / nancy nan ann / anne ann anna annie / anne ann nan / anna nina / anna anya / anna anneke / anna annika / natalie nat " +
    "/ nicola nicole nicky nikki / olivia liv livvy / penelope penny / philippa pippa pip / prudence prue / rosemary rosemarie rose rosie / roberta bobbie " +
    "bobby / sarah sara sally sadie sal / sophia sophie sofia / sophia sofia sonya sonia / stephanie steph steffi / valerie val / virginia ginny ginger / " +
    "winifred winnie freda / wilhelmina willa billie mina minnie / yvonne eve / william wm / george geo / charles chas / thomas thos / james jas / robert robt / samuel saml / joseph jos / edward edw / benjamin benj / gareth gary gaz / rhiannon ann / " +
    // Spanish, Portuguese
    "guillermo memo guille william / francisco paco pancho curro kiko chico frank fran / francisca paca paquita fran / jose pepe chepe ze zeca joseph / " +
    "josefa josefina pepa fina / dolores lola loli / ignacio nacho iggy / enrique quique kike henry / jesus chucho chuy / manuel manolo manny nelo / " +
    "manuela manoli lola / rafael rafa rafi / antonio tono toni tony tonino nino toninho anton / eduardo edu lalo dudu edward / alejandro alex ale jandro " +
    "alexander / alejandra alex ale sandra / alberto beto tito albert / roberto beto tito robert / luis luiz lucho lula luisito louis / ricardo richi rick " +
    "ricky / santiago santi diego yago / fernando nando fer / gabriela gabi gaby / guadalupe lupe lupita / concepcion concha conchita / consuelo chelo / " +
    "rosario charo / pilar pili / mercedes merche meche / isabel isa chabela bel / teresa tere theresa / juan juanito john / vicente chente vincent / " +
    "gregorio goyo / salvador chava / graciela chela / margarita marga rita / margarita margaret / joao jo john / paulo paulinho paul / pedro perico peter " +
    "/ miguel michael / carlos charlie carlitos charles / jorge george / andres andrew / " +
    // Italian
    "giuseppe beppe peppe peppino pino joseph / giovanni gianni nanni vanni john / luigi gigi louis / francesco franco checco cesco frank francis / " +
    "domenico mimmo / salvatore toto turi sal / vincenzo enzo vince / lorenzo enzo renzo / alessandro sandro ale alex alexander / raffaele lele / " +
    "elisabetta betta lisa / giovanna gianna vanna / caterina rina katia / antonella antonia nella / " +
    // French
    "guillaume william / jacques jacky jacquot / philippe phil / emmanuel manu / christophe chris / frederic fred / genevieve ginette / veronique vero / " +
    "jean jeannot / etienne stephen / stephane stephen / " +
    // German, Dutch
    "johannes hans hannes johann johan / johannes jan / johannes joop jo / friedrich fritz fred / heinrich heinz heiner hein / wilhelm willem willi willy " +
    "wim pim / josef sepp jupp / ludwig lutz / katharina kathe katja kati katrin / elisabeth elli els bep / elisabeth else / elisabeth ilse / elisabeth " +
    "elsa / elisabeth liesel / elisabeth lili / elisabeth sissi / matthias hias matze / georg jorg schorsch / georg jurgen / georg george / dietrich dieter " +
    "/ ulrich uli ulli / ulrike uli rike / nikolaus nicolaas klaus / nikolaus niklas / nikolaus nicolaas niko nico / andreas andi / andreas anders / " +
    "friederike rike fritzi / susanne susi / bernhard bernd / konrad kurt conny / cornelis kees cor / hendrik henk rik / pieter piet / jacobus koos jaap ko " +
    "/ antonius ton toon anton / michel michi / stefan stephan steffen / " +
    // Scandinavian
    "kristian kris chris / birgitta birgit gitta / birgitta britta / kristina christina stina tina / lars lasse / karl carl kalle charles / per pelle peter " +
    "/ nils nisse / " +
    // Slavic
    "aleksandr oleksandr alexandr alexander aleksander sasha shura sanya alex / aleksandra oleksandra alexandra sasha shura / vladimir volodymyr wladimir " +
    "vova volodya vlad / dmitry dmitri dmytro dimitri dima mitya / mikhail mykhailo mikhailo misha michael / nikolai mykola nikolay kolya nicholas / ivan " +
    "vanya / sergei sergey serhiy serhii seryozha serge / yevgeny evgeny evgeni yevhen zhenya eugene / yevgenia evgenia yevheniia zhenya / anatoly anatoliy " +
    "tolya / konstantin kostya / pavel pavlo pasha paul / pyotr petro petr petya peter / alexei aleksei alexey oleksiy alyosha lyosha / yuri yury yuriy " +
    "iouri yura / grigory hryhoriy grisha / boris borys borya / viktor victor vitya / maria mariya masha mary / ekaterina yekaterina kateryna katerina " +
    "katya katia katja catherine / natalia natalya nataliya natasha natalie / tatiana tatyana tetiana tanya tania / anastasia nastya anastasiia / elena " +
    "yelena olena lena helen / olga olha olya / irina iryna ira irena / svetlana svitlana sveta / ludmila lyudmila liudmyla lyuda mila / galina halyna " +
    "galya / anna anya ania hanna / daria darya dasha / sofia sofiya sonya / yulia yuliya julia / katarzyna kasia kaska / malgorzata gosia malgosia / " +
    "barbara basia / elzbieta ela / stanislaw staszek stas / krzysztof krzys / tomasz tomek tom / piotr piotrek peter / jiri jirka / josef pepik / " +
    // Hungarian
    "istvan pista stephen / laszlo laci / jozsef joska joseph / gyorgy gyuri george / janos jani john / katalin kati kata / ferenc feri / sandor sanyi / " +
    "erzsebet zsoka bozsi / zsuzsanna zsuzsa / " +
    // Greek, Arabic, Hebrew, Turkish
    "konstantinos kostas costas dinos / georgios giorgos yorgos george / dimitrios dimitris mitsos jimmy / ioannis yannis yiannis giannis john / nikolaos " +
    "nikos nick / panagiotis panos takis / evangelos vangelis / vasilios vasilis bill / alexandros alekos alexis alex / aikaterini katerina / mohammed " +
    "muhammad mohamed mohamad mohammad muhammed mehmet mo / yusuf yousef yousuf youssef yusef joseph / hussein husain hossein hussain / ahmed ahmad ahmet / " +
    "khaled khalid / omar umar omer / osama usama / fatima fatma fatemeh / aisha aicha ayesha ayse / layla leila laila / yitzhak itzik isaac / yaakov kobi " +
    "jacob / yehuda juda / moshe moses"
  )
    .split(" / ")
    .map((group) => group.split(" "));

const groupsOf = new Map<string, number[]>();
GROUPS.forEach((names, group) => {
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
});

/** All forms of the names that a given name (lower case, without accents) can be a form of; itself where it is known, else none. */
export function formsOfGivenName(name: string): readonly string[] {
  return (groupsOf.get(name) ?? []).flatMap((group) => GROUPS[group] as string[]);
}

/** Whether two given names (lower case, without accents) can be forms of one: "william" and "bill", "guillermo" and "memo". */
export function areFormsOfOneName(one: string, other: string): boolean {
  return one === other || groupsOf.get(one)?.some((group) => groupsOf.get(other)?.includes(group)) === true;
}

/** Words by which people are called who bear any name. */
const PET_NAMES = new Set(
  (
    "ace babe bear bo boots bud buddy bubba buck bunny buster butch buzz champ chip chips chuckles coach coco cookie cubby dash deacon doc duke " +
    "dusty fizz flash ginger goose happy honey jj kiki kitten lefty lucky major moose nana nemo ozzy papa pepper pinky pops prince queenie " +
    "rebel red rocky rusty scooter scotty shorty skip skipper slim smiley sonny sparky spike sport spud squeak stretch sugar sunny tank tex tiger tip tiny " +
    "topsy trip turk weasel whitey woody ziggy junior"
  ).split(" "),
);

/** Whether a word (lower case) may be what somebody with any given name is called: "Tip", "Boots". */
export const isPetName = (word: string): boolean => PET_NAMES.has(word);
