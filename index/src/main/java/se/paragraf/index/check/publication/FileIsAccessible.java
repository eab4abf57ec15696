package se.paragraf.index.check.publication;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Source;

/** K01d: the file has a text layer, a title, a language and tags. */
public final class FileIsAccessible implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "K01d",
              "Filen har textlager, titel, språk och taggar.",
              "The file has a text layer, a title, a language and tags.")
          .law("DOS (2018:1937) 10 §")
          .mend(
              "Spara som taggad PDF med titel och språk, från ordbehandlaren.",
              "Save as tagged PDF with title and language, from the word processor.")
          .right("Fil: textlager, titel, språk, taggar")
          .wrong("Fil: textlager");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Source source = subject.minutes().source();
    if (!source.isPaged()) {
      return Answer.skipped(
          "Gäller den PDF som ska publiceras, inte en Word-fil.",
          "Concerns the PDF to be published, not a Word file.");
    }
    List<String> missing = new ArrayList<>();
    switch (source.textLayer()) {
      case DIGITAL -> {}
      case MIXED -> missing.add("textlager på en del sidor");
      case SCANNED -> missing.add("textlager");
    }
    if (source.title().filter(title -> !title.isBlank()).isEmpty()) {
      missing.add("titel");
    }
    if (source.language().isEmpty()) {
      missing.add("språk");
    }
    if (!source.tagged()) {
      missing.add("taggar");
    }
    if (missing.isEmpty()) {
      return Answer.KEPT;
    }
    Place place = new Place("", subject.minutes().top());
    Words message =
        Words.of(
            "Filen saknar " + String.join(", ", missing) + ".",
            "The file lacks " + String.join(", ", missing) + ".");
    return Answer.of(List.of(Finding.of(SHEET, message, place)));
  }
}
