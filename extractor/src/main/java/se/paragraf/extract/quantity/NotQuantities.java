package se.paragraf.extract.quantity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;

/**
 * Numbers that measure nothing: references, addresses, labels, clock times, ages that name a group.
 *
 * <p>Each rule is a pattern; its right and wrong examples are its tests.
 */
final class NotQuantities {

  private static final String LIST =
      "(?:\\s*(?:[-–,]|och|samt|eller|till)\\s*(?:nr\\.? )?\\d+\\p{L}?(?![\\d ,.]*\\s?(?:%|procent|tkr|mkr|mnkr|mdkr|kr|mil[jl])))*";

  private static final String LABELS =
      "tabell|diagram|figur|bild|bilag(?:a|orna|or)|kapitel|kap\\.?|avsnitt|årskurs(?:er|erna)?|åk|klass"
          + "|områdestyp|punkt(?:en|erna)?|nr\\.?|nummer|nivå|etapp|version|fas|fråga|rad|kolumn|not"
          + "|fotnot|veck(?:a|orna)|v\\.|artikel|sid(?:a|an|orna)?|s\\.|delår(?:srapport)?"
          + "|uppföljningsrapport|tertial|kvartal|budgetuppföljning|kompletteringsbudget|zon|linje"
          + "|hus|rum|plan|typ|väg|alternativ|steg|lag|paragraf(?:er|erna)?|kvarteret|dnr:?|ärende(?:nr)?"
          + "|agenda|iso|covid";

  private static final String LABEL_HINTS =
      "tabell|diagram|figur|bild|bilag|kap|avsnitt|årskurs|åk|klass|områdestyp|punkt|nr|nummer|nivå|etapp"
          + "|version|fas|fråga|rad|kolumn|not|veck|v.|artikel|sid|s.|delår|uppfölj|tertial|kvartal|komplett"
          + "|zon|linje|hus|rum|plan|typ|väg|alternativ|steg|lag|paragraf|kvarteret|dnr|ärende|agenda|iso|covid";

  private static final String DIGIT = "\\d";

  private static final List<HintedPattern> RULES =
      List.of(
          // § 67, §§ 288–298, 5, 7 och 9 §§
          rule("§", "§§?\\s*\\d+\\p{L}?" + LIST),
          rule("§", "(?:\\d+\\s?\\p{L}?(?:,| och| eller|[-–])\\s*)*\\d+(?: ?\\p{L})?\\s*§§?"),
          // 3 kap. 5 §
          rule(DIGIT, " kap", "\\d+ kap(?:\\.|itlet)?(?:\\s*\\d+)?"),
          // (2010:800), SKOLFS 2022:334, LAS 5:2, Ekeby 10:4
          rule(DIGIT, ":", "\\d+:\\d+(?:[:.]\\d+)?"),
          // prop. 2023/24:99, dnr 2024/11, 2024/11
          rule(DIGIT, "/", "(?:19|20)\\d\\d/\\d+(?::\\d+)?"),
          // 0456-81 60 00, 010-123 45 67
          rule("[+0]", "", "(?:\\+46|0)\\d{0,3}[- ]\\s?\\d{2,3}(?: ?\\d{2,3}){1,3}"),
          // 556123-4567
          rule(DIGIT, "-", "\\d{6,8}-\\d{4}"),
          // kl. 13.00–15.30, 15:00
          rule(
              "kl",
              "kl(?:ockan|\\.)?\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*[-–]\\s*\\d{1,2}(?:[.:]\\d{2})?)?"),
          rule(DIGIT, ".", "\\d{1,2}\\.\\d{2}\\s?[-–]\\s?\\d{1,2}\\.\\d{2}"),
          // 1(2)
          rule(DIGIT, "(", "\\d+\\s?\\(\\d+\\)"),
          // tabell 9, årskurs 1–9, nr 2065, 2143 och 2158
          rule(
              LABEL_HINTS,
              "(?:"
                  + LABELS
                  + ")\\s?\\d+(?:\\.\\d+)*\\p{L}{0,2}(?!\\d| ?\\d{3}(?!\\d)|[,.]\\d|\\s?(?:%|procent|tkr|mkr|mnkr|mdkr|kr|mil[jl]))"
                  + LIST),
          // barn 6–17 år, 80 år och äldre, åldern 19–64
          rule(
              "barn|unga|ungdom|personer|invånare|kvinnor|män",
              "(?:barn|unga|ungdomar|personer|invånare|kvinnor|män)(?: och unga)? "
                  + "(?:över |under |mellan |i åldern |på )?\\d+(?:(?:\\s?[-–]\\s?| och | till )\\d+)? år(?:en)?"),
          rule(
              "ålder|åldr",
              "(?:åldern|åldersgruppen|åldrarna|ålder) (?:över |under |mellan )?"
                  + "\\d+(?:(?:\\s?[-–]\\s?| och | till )\\d+)?(?: år(?:en)?)?"),
          rule(DIGIT, "år", "\\d+\\s?[-–]\\s?\\d+[- ]?år(?:ingar(?:na)?)?"),
          rule(
              DIGIT, " år", "\\d+ år(?:s ålder)? (?:och|eller) (?:äldre|yngre|över|uppåt|däröver)"),
          rule(DIGIT, "-", "\\d+(?:\\.\\d+)?-(?:\\p{L}+)"),
          // Vård24, H22, 12b
          rule("\\p{L}", "", "\\p{L}++-?\\d+\\p{L}*(?![ ,.]?\\d)"),
          rule(DIGIT, ":", "\\d+:(?:e|a|s)"),
          // 24/7
          rule(DIGIT, "/", "\\d/\\d"),
          // 1.2.3
          rule(DIGIT, ".", "\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*"),
          rule("@|http|www", "\\S+@\\S+|(?:https?://|www\\.)\\S+"),
          // list and heading numbers that open the line
          HintedPattern.of(
              "",
              Pattern.compile(
                  "^\\d{1,2}(?:[.)]|(?:\\.\\d+)+\\.?)\\s(?!(?:%|procent|[tm]kr|mnkr|mdkr|kr|mil[jl]))")));

  /** Rules in which capitals count. */
  private static final List<HintedPattern> CAPITALS =
      List.of(
          // VON 2024-113, KS2024-00123, RS240030
          rule("\\p{Lu}", "", "\\p{Lu}{2,6}[ -]?\\d{4}[-/:]\\d+"),
          rule("\\p{Lu}", "", "\\p{Lu}{1,6}-?\\d+(?:[-/]\\d+)*"),
          // 294 80 Ekeby
          rule(DIGIT, "", "\\d{3} \\d{2}(?= +\\p{Lu})"),
          // Storgatan 4 B
          rule(
              "gatan|vägen|torget|gränd|allén|stigen|backen",
              "\\p{L}+(?:gatan|vägen|torget|gränd|allén|stigen|backen)\\s\\d+(?:\\s?\\p{Lu}(?!\\p{L}))?"));

  private NotQuantities() {}

  private static HintedPattern rule(String hints, String regex) {
    return HintedPattern.of(hints, Pattern.compile(bounded(regex)));
  }

  /** The same for what begins with one of some characters: to look for them first is quick. */
  private static HintedPattern rule(String beginning, String hints, String regex) {
    return HintedPattern.of(hints, Pattern.compile("(?=" + beginning + ")" + bounded(regex)));
  }

  private static String bounded(String regex) {
    return "(?<![\\p{L}\\p{N}.,+−–-])(?:" + regex + ")(?![\\p{L}\\p{N}])";
  }

  /** Where they stand; in no order, may overlap. */
  static List<Span> in(String sentence) {
    String lower = HintedPattern.lower(sentence);
    Stream<MatchResult> plain = RULES.stream().flatMap(rule -> rule.in(lower));
    Stream<MatchResult> capitals = CAPITALS.stream().flatMap(rule -> rule.in(sentence, lower));
    return Stream.concat(plain, capitals)
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }
}
