package se.paragraf.cli.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.MarkedPage;
import se.paragraf.cli.reading.CitedPlace;
import se.paragraf.cli.reading.FindCitedPlace;
import se.paragraf.cli.reading.OriginalPdf;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.index.archive.Archive;

/** {@code paragraf show CITATION}: the page as an image with the cited place marked. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.citation}", descriptionKey = "citation")
  private List<String> words = List.of();

  @Option(names = "--out", paramLabel = "${bundle:label.png}")
  private Optional<Path> out = Optional.empty();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ShowCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    String citation = String.join(" ", words);
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      CitedPlace place =
          new FindCitedPlace(opened.archive(), opened.search())
              .find(citation)
              .orElseThrow(
                  () -> CommandFailed.because(here.messages().text("show.unknown", citation)));
      if (place.document().firstPage() == 0) {
        here.print(here.messages().text("show.noPages"));
        here.print(place.quote());
        return ExitCode.DONE.code();
      }
      Path file = here.resolve(out.orElseGet(() -> nameFor(place)));
      draw(opened.archive(), place, file);
      here.print(here.messages().text("show.done", file));
    }
    return ExitCode.DONE.code();
  }

  private static Path nameFor(CitedPlace place) {
    return Path.of("paragraf-" + place.document().id() + "-s" + place.page() + ".png");
  }

  /** Draws a place into a PNG file. */
  void draw(Archive from, CitedPlace place, Path file) throws IOException {
    String stem = place.document().id().substring(0, Archive.STEM_DIGITS);
    try (OriginalPdf pdf =
        OriginalPdf.find(from, stem)
            .orElseThrow(() ->
                CommandFailed.because(
                    here.messages().text("show.gone", from.catalog().paths(stem))))) {
      BufferedImage image =
          new MarkedPage(MarkedPage.USUAL_DPI).draw(pdf.file(), place.page(), place.regions());
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      ImageIO.write(image, "png", file.toFile());
    } catch (UnreadablePdfException unreadable) {
      throw CommandFailed.because(String.valueOf(unreadable.getMessage()));
    } catch (IllegalArgumentException noSuchPage) {
      throw CommandFailed.because(here.messages().text("show.noPage", place.page()));
    }
  }
}
