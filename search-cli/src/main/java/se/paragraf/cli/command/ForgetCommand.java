package se.paragraf.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.reading.EraseFromArchive;
import se.paragraf.cli.reading.EraseFromArchive.Meaning;
import se.paragraf.cli.reading.MarkedPlaces;
import se.paragraf.index.archive.ArchiveAddress;

/** {@code paragraf forget DOCUMENT-ID|REF}: erases for good. */
@Command(name = "forget", sortOptions = false)
final class ForgetCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.reference}",
      descriptionKey = "reference")
  private List<String> words = List.of();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ForgetCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    String reference = String.join(" ", words).strip();
    ArchiveAddress address = archive.address(here);
    Meaning meaning = meaning(address, reference);
    switch (meaning) {
      case Meaning.Nothing nothing ->
          throw CommandFailed.because(here.messages().text("forget.unknown", reference));
      case Meaning.Several several ->
          throw CommandFailed.wrongCommandLine(
              here.messages()
                  .text("forget.several", reference, String.join("; ", several.citations())));
      case Meaning.OfDocument document -> {}
      case Meaning.OfParagraph paragraph -> {}
    }
    new EraseFromArchive(address, new MarkedPlaces(address.folder())).erase(meaning);
    here.print(here.messages().text("forget.done", reference));
    return ExitCode.DONE.code();
  }

  /** Looked up before anything is opened to be written. */
  private Meaning meaning(ArchiveAddress address, String reference) throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(address)) {
      return EraseFromArchive.meaning(reference, opened.archive(), opened.search());
    }
  }
}
