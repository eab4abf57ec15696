package se.paragraf.extract.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the bodies (organ) of regions and municipalities, told by how they are built. */
public final class BodyNames {

  private static final String CORE =
      "(?:nämnden|nämnd|styrelsen|styrelse|fullmäktige|utskottet|utskott|rådet|beredningen|beredning"
          + "|kommittén|kommitté|delegationen|delegation|presidiet|presidium|direktionen|revisorerna"
          + "|utskottets|kommissionen|sektionen|församlingen)";

  private static final HintedPattern HAS_CORE =
      HintedPattern.of(
          "nämnd|styrelse|fullmäktige|utskott|rådet|beredning|kommitté|delegation|presidi|direktion"
              + "|revisorerna|kommission|sektion|församling",
          Pattern.compile("(?:^|\\s)[\\p{L}-]*(" + CORE + ")(?:\\s|,|$)", HintedPattern.ANY_CASE));

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]*(?:(?:,\\s|\\s)[\\p{L}-]+){0,9}");

  /** Words that make a sentence or a heading of what would otherwise be a name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:^|\\s)(?:beslutar|beslutade|beslut|föreslår|förslag|att|har|är|ska|protokoll|sammanträde"
              + "|sammanträdesprotokoll|protokollsutdrag|kallelse|ärende|ärenden|tjänsteskrivelse|behandling"
              + "|reglemente|yttrande|av|informerar|hos|till|från|ordförande|val|ny|budget|mål)(?:\\s|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}-]*(?:(?:-,| och|-) ?[\\p{Ll}]+)*"
              + CORE
              + "(?:s (?:arbets|personal|allmänna |ekonomi|sociala )?utskott)?");

  private static final String STEM =
      "nämnd|styrelse|utskott|råd|beredning|kommitté|delegation|direktion|kommission|sektion|församling";
  private static final Pattern GENITIVE =
      Pattern.compile("(?=s\\b)(?<=(?:" + STEM + ")(?:e?n|et)?|fullmäktige)s");
  private static final Pattern DEFINITE = Pattern.compile("(?=[en])(?<=" + STEM + ")(?:e?n|et)\\b");

  /** More words than these before the word that makes a name of it make a sentence. */
  private static final int MOST_WORDS_BEFORE = 5;

  /** No name of a body holds one of these before the word that makes a name of it. */
  private static final Pattern RUNS_ON =
      Pattern.compile("(?:^|\\s)(?:i|om|enligt|på|med|den|det|som|inom|under|samt|följer)\\s");

  /** What may follow that word: a field, a place, a name, a part of the body. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:[,s]?\\s(?:för|i|vid|inom|med|och|\\p{Lu}).*|s?(?:\\s(?:[\\p{L}-]+\\s){0,3}[\\p{L}-]*"
              + CORE
              + ".*)?)?,?");

  private static final Pattern OF_PLACE =
      Pattern.compile(
          "(?<=" + CORE + "),? (?:i|för) \\p{Lu}[\\p{L}-]*(?: (?:kommun|stad|region))?$");

  private static final int LONGEST = 90;

  private BodyNames() {}

  /** Whether the text is the name of a body and nothing else. */
  public static boolean isName(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST || !HAS_CORE.mayBeIn(HintedPattern.lower(plain))) {
      return false;
    }
    Matcher core = HAS_CORE.pattern().matcher(plain);
    return NAME.matcher(plain).matches()
        && core.find()
        && !NO_NAME.matcher(plain).find()
        && isShort(plain.substring(0, core.start()))
        && GOES_ON.matcher(plain.substring(core.end(1))).matches();
  }

  private static boolean isShort(String before) {
    return before.split("\\s+").length <= MOST_WORDS_BEFORE
        && !RUNS_ON.matcher(before.toLowerCase(Locale.ROOT)).find();
  }

  /** The name that the text begins with, if it begins with one. */
  public static Optional<String> leading(String text) {
    Matcher matcher = IN_TEXT.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Whether both mean the same body: case, genitive and definite form put aside. */
  public static boolean same(String a, String b) {
    String x = stem(a);
    String y = stem(b);
    return x.equals(y)
        || (!x.isEmpty() && !y.isEmpty() && (x.endsWith(" " + y) || y.endsWith(" " + x)));
  }

  /** The name without the place it is of: {@code Kommunfullmäktige i Ekvik}. */
  public static String withoutPlace(String name) {
    String plain = OF_PLACE.matcher(name).replaceFirst("").strip();
    return plain.isEmpty() ? name : plain;
  }

  private static String stem(String name) {
    String lower = withoutPlace(name).toLowerCase(Locale.ROOT);
    return DEFINITE.matcher(GENITIVE.matcher(lower).replaceAll("")).replaceAll("").strip();
  }
}
