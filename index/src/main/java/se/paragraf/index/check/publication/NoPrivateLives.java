package se.paragraf.index.check.publication;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** K01c: the address, property or health of a private person is looked over. */
public final class NoPrivateLives implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "K01c",
              "En enskilds adress, fastighet eller hälsa granskas före publicering.",
              "A private person's address, property or health is looked over before publishing.")
          .practice("SKR (2021-03-10); dataskyddsförordningen")
          .mend(
              "Maska uppgiften om den rör en enskild.", "Mask it if it is about a private person.")
          .right("§ 12 Park | KS 2024/31\nÄrendet: Parken ligger vid Storgatan.")
          .wrong("§ 12 Bygglov | KS 2024/31\nÄrendet: Sökanden äger fastigheten Lunden 1:23.");

  private static final Pattern PROPERTY =
      Pattern.compile(
          "\\bfastighet\\p{L}*\\s+\\p{Lu}[\\p{L}-]+ \\d+:\\d+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PRIVATE =
      Pattern.compile(
          "sökand|vårdtagar|brukar(?:e|en)\\b|klient|den enskilde|\\bbor (?:på|i)\\b|fastighetsägar|bostadsadress|hemadress|diagnos|sjukskriv|missbruk",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern STRONG =
      Pattern.compile("bostadsadress|hemadress", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sentences().stream()
                    .filter(NoPrivateLives::isPrivate)
                    .limit(1)
                    .map(sentence ->
                        Finding.of(
                                SHEET,
                                Words.of(
                                    "Uppgiften kan röra en enskild.",
                                    "This may be about a private person."),
                                sentence.place())
                            .inParagraph(matter.number()))));
  }

  private static boolean isPrivate(Sentence sentence) {
    String text = sentence.text();
    return STRONG.matcher(text).find()
        || PROPERTY.matcher(text).find() && PRIVATE.matcher(text).find();
  }
}
