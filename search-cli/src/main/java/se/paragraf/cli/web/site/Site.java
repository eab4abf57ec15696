package se.paragraf.cli.web.site;

import java.time.Clock;
import java.time.LocalDate;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.live.Protection;

/**
 * What the server serves.
 *
 * @param readOnly whether nothing may be changed: others than the person at this computer can reach
 *     it
 */
public record Site(
    LiveArchive archive, PageImages images, Protection protection, boolean readOnly, Clock clock) {

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
