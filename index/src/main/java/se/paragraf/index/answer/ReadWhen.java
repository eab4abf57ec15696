package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.answer.Question.When;

/** Reads the periods of a question, and what each of them belongs to. */
final class ReadWhen {

  /** What stands before the period of a document or meeting, not of what is told in it. */
  private static final Pattern SOURCE_BEFORE =
      Pattern.compile(
          "(?:(?<!\\p{L})beslut|beslutet|\\p{L}*(?:rapport|rapporten|delår|bokslut|bokslutet|delårsbokslut|möte|mötet|sammanträde|sammanträdet|protokoll|protokollet"
              + "|dialog|dialogen|skrivelse|skrivelsen|undersökning|undersökningen)|enligt(?:\\s+\\S+){1,4})"
              + "(?:\\s+\\d)?(?:\\s+(?:per|i|den|för|från|av|om|vid|på))*\\s+$");

  /** What stands before the day that something begins with. */
  private static final Pattern SINCE_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:från|fr\\.?\\s?o\\.?\\s?m\\.?)(?:\\s+och\\s+med)?(?:\\s+den)?\\s+$");

  private static final Pattern NOUN_BEFORE =
      Pattern.compile("(\\p{L}{3,})\\s+(?:(?:för|av|avseende|gällande)\\s+)?(?:åren?\\s+)?$");

  private final List<Period> asked = new ArrayList<>();
  private final List<Period> source = new ArrayList<>();
  private final Set<Period> since = new HashSet<>();
  private final Map<Period, String> nouns = new HashMap<>();

  /** Takes the words of the periods, so that they are no terms. */
  ReadWhen(Understood text) {
    for (Period period : SwedishPeriods.in(text.text())) {
      if (text.has(period.start())) {
        continue;
      }
      String before = text.text().substring(0, period.start()).toLowerCase(Locale.ROOT);
      (SOURCE_BEFORE.matcher(before).find() ? source : asked).add(period);
      Matcher noun = NOUN_BEFORE.matcher(before);
      if (SINCE_BEFORE.matcher(before).find()) {
        since.add(period);
      } else if (noun.find() && !text.has(noun.start(1))) {
        nouns.put(period, noun.group(1));
      }
      text.take(period.start(), period.end());
    }
  }

  /** The periods; what a word before one of them is, its term tells. */
  When of(List<QuestionTerm> terms) {
    Map<Period, QuestionTerm> things = new HashMap<>();
    nouns.forEach((period, noun) ->
        terms.stream()
            .filter(term -> term.text().equals(noun) && !term.is(QuestionTerm.Sort.VERB))
            .findFirst()
            .ifPresent(term -> things.put(period, term)));
    return new When(asked, source, things, since);
  }
}
