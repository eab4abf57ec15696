package se.paragraf.cli.web.site;

import java.time.Clock;
import java.time.LocalDate;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.cli.web.work.CheckedFiles;
import se.paragraf.cli.web.work.ComparedFiles;
import se.paragraf.cli.web.work.Jobs;
import se.paragraf.cli.web.work.LaterParts;
import se.paragraf.cli.web.work.LookedAt;
import se.paragraf.cli.web.work.Uploads;

/**
 * What the server serves.
 *
 * @param jobs work under way
 * @param uploads where files lie that are only looked at
 * @param checked files that somebody wants checked
 * @param compared what came of comparing files
 * @param later parts of pages that are still being made
 * @param notebook what the person at this computer keeps
 * @param readOnly whether nothing may be changed: others than the person at this computer can reach
 *     it
 */
public record Site(
    LiveArchive archive,
    PageImages images,
    Protection protection,
    Jobs jobs,
    Uploads uploads,
    CheckedFiles checked,
    LookedAt<ComparedFiles> compared,
    LaterParts later,
    Notebook notebook,
    boolean readOnly,
    Clock clock) {

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
