package se.paragraf.cli.web.work;

import java.nio.file.Path;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckMinutes;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.CheckRequest;
import se.paragraf.model.Extraction;

/**
 * A file that somebody wants checked, and what somebody lets stand of the findings.
 *
 * @param name as it is called where it came from
 * @param file in a folder of its own, erased when nobody looks at it any longer
 * @param read what was read of it
 * @param accepted findings that may stand
 */
public record CheckedFile(
    String id, String name, Path file, Extraction.Done read, AcceptedFindings accepted) {

  /** The report as it is with what is accepted. */
  public CheckReport report() {
    return new CheckMinutes(CheckRequest.ALONE.with(accepted)).check(read);
  }

  public CheckedFile accept(AcceptedFindings.Accepted finding) {
    return new CheckedFile(id, name, file, read, accepted.and(finding));
  }

  public Drawable drawable() {
    return Drawable.of(file, read);
  }
}
