package se.paragraf.cli.web.site;

import java.nio.file.Path;
import java.time.Clock;
import se.paragraf.cli.reading.MarkedPlaces;
import se.paragraf.cli.reading.StandingQuestions;

/** What the person at this computer keeps beside the archive: marked places, standing questions. */
public record Notebook(MarkedPlaces marks, StandingQuestions questions) {

  /**
   * @param archive the archive's folder
   */
  public static Notebook beside(Path archive, Clock clock) {
    return new Notebook(new MarkedPlaces(archive), new StandingQuestions(archive, clock));
  }
}
