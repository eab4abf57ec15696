package se.paragraf.extract.bundle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.Furniture;

/**
 * Tells the pages that signing services append to a document: who signed, when and from where.
 *
 * <p>Told by several kinds of signs together, none of them the service's look; a front page with
 * the word <i>Underskrifter</i> on it is none.
 */
final class SignaturePages {

  /** Kinds of signs that a page must bear, one of them a strong one. */
  private static final int ENOUGH = 3;

  /** A page that goes on after one of them must bear these. */
  private static final int ENOUGH_TO_GO_ON = 2;

  /** A page of signatures says little more than that. */
  private static final int MOST_WORDS = 600;

  private static final List<HintedPattern> STRONG =
      List.of(
          sign(
              "verifi|signering|signaturb|signaturs|signaturer|signature|undertecknare|signatär|signera|underskrift|audit trail|transaktionshistorik",
              "verifikat|signeringskvitto|signaturbilaga|signatursida|signeringsbilaga|signeringslogg|signeringshändelser|underskriftssida"
                  + "|underskriftsblad|undertecknare|signatärer|signerare|signerande parter|verifieringsbilaga|signeringsbevis|signature page|audit trail"
                  + "|transaktionshistorik|^underskrifter$|^signaturer$|^signatures$"),
          sign(
              "undertecknad|undertecknat|underskriv|underskrift|signera|signed|digital signatur",
              "(?:elektroniskt|digitalt|digital signatur|e-)[ -]?(?:undertecknat|undertecknad|underskrivet|underskriven|signerat|signerad|signerats|signed)"
                  + "|(?:undertecknat|signerat|signerats|undertecknats) (?:elektroniskt|digitalt|med)|säker digital signatur|elektroniska? underskrift"),
          sign(
              "signera|undertecknad|undertecknat|signed by|signature date",
              "(?:signerad|signerat|signerats|undertecknad|undertecknat|undertecknats) av|signed by|signerade 20\\d\\d|signerade med|signature date"));

  private static final List<HintedPattern> WEAK =
      List.of(
          sign(
              "comfact|assently|scrive|penneo|docusign|getaccept|oneflow|signicat|egreement|visma|adobe|verified|twoday",
              "\\b(?:comfact|assently|scrive|penneo|docusign|getaccept|oneflow|signicat|egreement|visma (?:addo|sign)|adobe (?:acrobat )?sign|verified|twoday)\\b"),
          sign(
              "",
              "\\bip(?:-adress|-nummer| address)?\\s*:|\\bip-adress|\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.(?:\\d{1,3}|x+)"),
          sign("20", "20\\d\\d-\\d\\d-\\d\\d[ t]+\\d\\d:\\d\\d(?::\\d\\d)?"),
          sign(
              "bankid|e-legitimation|freja|serienummer|personnummer",
              "bankid|e-legitimation|freja|serienummer|personnummer"),
          sign(
              "",
              "transaktion|dokument-?\\s?id|dokumentnyckel|ärende-?id|signerings-?id|kontrollsumma|fingeravtryck|hashsumma|sha-?(?:256|512)|checksum"));

  /** What stands on front pages, and on pages with §§. */
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?:beslutande|närvarande(?: ledamöter)?|ledamöter|plats och tid|anslag/?\\s?bevis|övriga deltagande|utses att justera|paragrafer).{0,40}");

  private SignaturePages() {}

  private static HintedPattern sign(String hints, String pattern) {
    int flags = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;
    return HintedPattern.of(hints, Pattern.compile(pattern, flags));
  }

  /**
   * @param after one: such pages may go on
   */
  static boolean isOne(PageLayout page, boolean after) {
    if (isOfMinutes(page)) {
      return false;
    }
    String text = text(page);
    long strong = STRONG.stream().filter(sign -> sign.isIn(text)).count();
    if (strong == 0 && !after) {
      return false;
    }
    long all = strong + WEAK.stream().filter(sign -> sign.isIn(text)).count();
    boolean begins = strong >= 1 && all >= ENOUGH;
    return (begins || after && all >= ENOUGH_TO_GO_ON) && text.split("\\s+").length <= MOST_WORDS;
  }

  private static boolean isOfMinutes(PageLayout page) {
    long labels =
        page.lines().stream()
            .map(line -> line.text().toLowerCase(Locale.ROOT))
            .filter(line -> MINUTES.matcher(line).matches())
            .count();
    boolean paragraph =
        page.lines().stream()
            .map(Line::text)
            .anyMatch(line ->
                ParagraphLabel.at(line).filter(label -> label.text().contains("§")).isPresent());
    return labels >= 2 || paragraph;
  }

  private static String text(PageLayout page) {
    return Stream.concat(
            page.lines().stream().map(Line::text), page.furniture().stream().map(Furniture::text))
        .map(line -> line.toLowerCase(Locale.ROOT).strip())
        .collect(Collectors.joining("\n"));
  }
}
