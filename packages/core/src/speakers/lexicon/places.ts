/** Countries, states and towns that news speaks of most: no persons, though some speak ("France said"). Lower case, as single words. */
const PLACES = new Set(
  (
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bermuda bolivia bosnia botswana brazil bulgaria burundi cambodia cameroon " +
    "canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia germany ghana greece greenland guatemala guinea haiti honduras " +
    "hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi " +
    "malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland " +
    "portugal qatar romania russia rwanda samoa senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan " +
    "uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe england scotland wales britain america europe africa asia antarctica gaza crimea " +
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi " +
    "missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec queensland tasmania ulster bavaria " +
    "london paris berlin madrid rome moscow beijing tokyo delhi mumbai cairo tehran baghdad damascus jerusalem ankara athens brussels vienna warsaw prague budapest kyiv kiev oslo stockholm copenhagen helsinki " +
    "dublin edinburgh cardiff belfast lisbon geneva zurich amsterdam washington chicago boston houston dallas philadelphia detroit miami atlanta seattle denver baltimore toronto montreal ottawa sydney melbourne canberra " +
    "nairobi lagos johannesburg islamabad kabul seoul shanghai bangkok manila jakarta havana caracas bogota lima santiago"
  ).split(" "),
);

/** Whether a word (lower case) is the name of a country, a state or a town. */
export const isPlace = (word: string): boolean => PLACES.has(word);
