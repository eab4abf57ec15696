package se.paragraf.cli.web.site;

import java.time.Clock;
import java.time.LocalDate;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.cli.web.work.CheckedFiles;
import se.paragraf.cli.web.work.Jobs;

/**
 * What the server serves.
 *
 * @param jobs work under way
 * @param checked files that somebody wants checked
 * @param readOnly whether nothing may be changed: others than the person at this computer can reach
 *     it
 */
public record Site(
    LiveArchive archive,
    PageImages images,
    Protection protection,
    Jobs jobs,
    CheckedFiles checked,
    boolean readOnly,
    Clock clock) {

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
