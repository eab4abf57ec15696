package se.paragraf.extract.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.model.Paragraph.SectionRole;

/**
 * What section headings of a § mean, by their words.
 *
 * <p>The list is read from the top; the first pattern that matches the whole heading (lower case,
 * no colon) decides.
 */
public final class SectionGrammar {

  private static final String BODY =
      "[\\p{L} ,-]*(?:nämnden|nämnd|styrelsen|styrelse|fullmäktige|utskottet|utskott|rådet|beredningen|kommittén|delegationen|presidiet|direktionen)";

  private static final List<Rule> RULES =
      List.of(
          rule(
              SectionRole.APPROVAL,
              "juster",
              "paragrafen (?:är|förklaras|har) (?:omedelbart )?justera.*|omedelbar justering|justering av paragrafen"),
          rule(
              SectionRole.EARLIER,
              "",
              "tidigare (?:behandling|beslut|beredning|handläggning)(?: .{0,30})?|ärendets (?:tidigare )?(?:behandling|gång|beredning)|beslutsgång i tidigare .*"),
          rule(
              SectionRole.EARLIER,
              "§",
              "(?:"
                  + BODY
                  + "s?|[\\p{L}]{2,6})(?: (?:beslut|förslag|behandling|protokoll))?,? (?:(?:den )?\\d{4}-\\d{2}-\\d{2},? )?§§? ?\\d{1,4}(?:/\\d{2,4})?(?:[, (]+\\d{4}-\\d{2}-\\d{2}\\)?)?"),
          rule(
              SectionRole.PROPOSAL,
              "förslag|föreslår",
              "förslag(?: till)?(?: beslut)?(?: (?:i korthet|från .{2,60}|enligt .{2,60}))?|förslag till (?:"
                  + BODY
                  + ")(?: .{0,20})?|förslag\\s*[–—-]\\s*.{3,80}|beslutsförslag(?: till [^–-]{2,40})?|[\\p{L}\\d .,:-]{2,80}s förslag(?: till (?:beslut|"
                  + BODY
                  + "))?(?: till beslut)?(?: \\d.{0,20})?|[\\p{L} -]{2,60} föreslår(?: att)?"),
          rule(
              SectionRole.DECISION,
              "beslut",
              "beslut(?:et)?(?: .{0,4})?|beslut\\s*[–—-]\\s*.{3,60}|"
                  + BODY
                  + "s? (?:slutliga )?beslut|"
                  + BODY
                  + " (?:beslutar|beslutade|har beslutat)(?: för egen del)?(?: att)?|beslut för egen del|sammanträdets beslut|beslut i ärendet|mötets beslut|nämndens beslut|utskottets beslut"),
          rule(
              SectionRole.MOTIONS,
              "yrkand|förslag",
              "yrkand(?:e|en)(?: .{0,60})?|(?:yttranden|förslag|inlägg|anföranden) och yrkanden|yrkanden och .{3,30}|förslag till beslut på sammanträdet|förslag (?:på|under|vid) (?:sammanträdet|mötet)|yrkanden på sammanträdet|tilläggsyrkanden?|ändringsyrkanden?|återremissyrkanden?"),
          rule(
              SectionRole.PROPOSITION,
              "proposition|beslutsgång|beslutsordning",
              "proposition(?:er|sordning)?(?: .{0,40})?|beslutsgång(?:en)?|beslutsordning|voteringsproposition|propositionsordning och .{2,40}|beslutsgång .{0,40}"),
          rule(
              SectionRole.VOTE,
              "omröstning|votering|röstning",
              "omröstning(?:en|sresultat|slista|sordning)?(?: .{0,40})?|votering(?:en|sresultat|slista|sordning)?(?: .{0,40})?|resultat av (?:omröstning|votering)en?|röstning"),
          rule(
              SectionRole.RESERVATION,
              "reservation|avvikande",
              "reservation(?:er|en)?(?: .{0,40})?|skriftlig(?:a)? reservation(?:er)?|reservationer och .{2,60}|blank reservation|avvikande (?:åsikt|mening)(?:er|ar)?"),
          rule(
              SectionRole.NOTE,
              "anteckn|särskil|notering|delta|avstår",
              "protokollsanteckning(?:ar|en)?(?: .{0,60})?|anteckning(?:ar)? till protokollet|särskil(?:t|da) yttrande(?:n)?(?: .{0,40})?|till protokollet antecknas|noteringar?|särskild mening|protokollsnotering(?:ar)?|deltar (?:inte|ej) i beslut.{0,40}|ej deltagande .{0,40}|avstår från att delta.{0,40}"),
          rule(
              SectionRole.RECUSAL,
              "jäv|deltar",
              "jäv|jävs?(?:anmälan|förhållanden?)?|anmälan om jäv|deltar (?:inte|ej) i (?!beslut).{3,60}"),
          rule(
              SectionRole.ATTACHMENTS,
              "underlag|handling|bilag|dokument",
              "beslutsunderlag(?:et)?|underlag(?: för beslut(?:et)?| till beslut)?|handlingar(?:na)?(?: i ärendet| till ärendet)?|bilag(?:a|or)(?: till .{2,30})?|underlag i ärendet|ärendets handlingar|beslutshandlingar|dokument i ärendet|underlag och bilagor"),
          rule(
              SectionRole.RECIPIENTS,
              "beslut ",
              "[\\p{L}/ ]{2,40}beslut (?:delges|skickas till|expedieras till|sänds till)"),
          rule(
              SectionRole.RECIPIENTS,
              "",
              "exp(?:edieras|edition|edierat|ediering)?(?: till)?|(?:beslutet |protokollet |protokollsutdrag |utdrag |kopia |beslut |protokollsutdraget |paragrafen )(?:ska )?(?:skickas|expedieras|sänds|sändes|delges|lämnas|översänds|meddelas|skickats)?\\s*(?:till|för)|skickas till|sändlista|delges|delgivning|(?:beslutet|beslut) delges|kopia(?: till)?|för (?:kännedom|åtgärd|verkställighet)(?: till)?|meddelas|mottagare(?: av beslutet)?|distribution|sändes? till"),
          rule(
              SectionRole.SUMMARY,
              "sammanfattning|korthet",
              "sammanfattning(?: av ärendet|en)?|ärendet i korthet|ärende i korthet|kort sammanfattning|i korthet"),
          rule(
              SectionRole.BACKGROUND,
              "ärende|bakgrund|beredning|redogörelse|information|motivering|skäl|föredragning|yttrande",
              "ärendet|ärende|ärendebeskrivning(?:en)?|bakgrund(?: .{0,30})?|beskrivning av ärendet|ärendets beredning|beredning(?: av ärendet)?|redogörelse(?: för ärendet)?|bakgrund och .{3,40}|ärendeinformation|information|motivering(?: till beslut(?:et)?)?|skäl(?:en)? (?:till|för) beslut(?:et)?|föredragning(?: av ärendet)?|yttrande(?:n)?"),
          rule(
              SectionRole.OTHER,
              "",
              "ekonomi(?:ska)?(?: konsekvenser| bedömning)?(?: .{0,40})?|bedömning(?:ar)?|barn(?:konsekvens|rätts|perspektiv).{0,40}|konsekvens(?:er|beskrivning|analys).{0,40}|uppföljning|juridi(?:k|ska) .{0,30}|jämställdhet.{0,30}|miljö.{0,40}|finansiering|lagrum|lagstöd|tillämpliga lagrum|överklagande|hur man överklagar|övervägande.{0,30}|samråd|tidsplan|dagens sammanträde|förvaltningens .{3,40}|ajournering|deltagare|närvarande .{0,30}|diskussion(?:en)?|kommunikation.{0,20}|hållbarhet.{0,30}"));

  private static final Pattern TO_BODY =
      Pattern.compile(
          "(?i)förslag(?: till)?\\s*[–—-]?\\s*(?:till\\s+)?(" + BODY + ")\\s*:?$",
          Pattern.UNICODE_CASE);

  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?i)^(" + BODY + ")s? (?:(?:slutliga )?beslut|beslutar|beslutade|förslag)\\b.*",
          Pattern.UNICODE_CASE);

  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?i)^((?:protokollsanteckning|reservation|särskilt yttrande|beslut|jäv|yrkande|omedelbar justering|anteckning till protokollet|ordförandes? förslag|ordförandens förslag)(?:ar|er|en)?)\\s*:\\s+(?=\\S)",
          Pattern.UNICODE_CASE);

  private static final Pattern LOOSE =
      Pattern.compile(
          ".*\\b(?:beslutar|beslutade|har beslutat|föreslår)(?: för egen del)?(?: att)?|(?:förslag|beslut)\\s*[–—-].*|(?:yrkande|reservation|votering|omröstning|bakgrund|proposition)\\p{L}* .*|meddelas|information|kopia|mottagare|röstning|ärende|beslut(?:et)? .+|plan");

  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");
  private static final int LONGEST_HEADING = 110;

  private SectionGrammar() {}

  private record Rule(SectionRole role, HintedPattern pattern) {}

  private static Rule rule(SectionRole role, String hints, String pattern) {
    return new Rule(role, HintedPattern.of(hints, Pattern.compile(pattern)));
  }

  /** What the heading says its section is; empty when it is no heading that minutes use. */
  public static Optional<SectionRole> role(String heading) {
    String plain = plain(heading);
    if (plain.isEmpty() || plain.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    for (Rule rule : RULES) {
      if (rule.pattern().is(plain)) {
        return Optional.of(rule.role());
      }
    }
    return Optional.empty();
  }

  /** The body whose decision or proposal the heading announces: {@code Stadsstyrelsens beslut}. */
  static Optional<String> bodyOf(String heading) {
    Matcher matcher = OF_BODY.matcher(heading.strip());
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** The body that the heading's proposal goes to: {@code FÖRSLAG – Kommunfullmäktige}. */
  static Optional<String> proposalTo(String heading) {
    Matcher matcher = TO_BODY.matcher(heading.strip());
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /**
   * Length of a heading that text follows on the same line ({@code Protokollsanteckning: …}), colon
   * and space included; 0 if none.
   */
  static int runIn(String line) {
    Matcher matcher = RUN_IN.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  /**
   * Whether the words make a heading only when they are set as one: {@code Nämnden beslutar att},
   * {@code Förslag – …}.
   */
  static boolean isLoose(String heading) {
    return LOOSE.matcher(plain(heading)).matches();
  }

  private static String plain(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    boolean marked = lower.endsWith(":") || lower.endsWith(".");
    String open = marked ? lower.substring(0, lower.length() - 1) : lower;
    return SPACES.matcher(open).replaceAll(" ").strip();
  }
}
