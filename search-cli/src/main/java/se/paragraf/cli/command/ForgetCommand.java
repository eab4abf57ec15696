package se.paragraf.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.reading.FindCitedPlace;
import se.paragraf.cli.reading.MarkedPlaces;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.Forget;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.search.SearchIndex;

/** {@code paragraf forget DOCUMENT-ID|REF}: erases for good. */
@Command(name = "forget", sortOptions = false)
final class ForgetCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}-\\d+");

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
    if (ID.matcher(reference).matches()) {
      boolean held = erase(address, forget -> forget.document(reference) ? 1 : 0) > 0;
      require(held, reference);
    } else {
      ParagraphIdentity identity = identity(address, reference);
      require(erase(address, forget -> forget.paragraph(identity)) > 0, reference);
    }
    here.print(here.messages().text("forget.done", reference));
    return ExitCode.DONE.code();
  }

  /** One act of erasing; returns how many documents it touched. */
  private interface Erasing {
    int in(Forget forget) throws IOException;
  }

  private static int erase(ArchiveAddress address, Erasing erasing) throws IOException {
    Archive.open(address).close();
    try (Archive opened = Archive.openToWrite(address);
        SearchIndex index = SearchIndex.openToWrite(opened)) {
      int touched = erasing.in(new Forget(opened, List.of(index)));
      new MarkedPlaces(opened.folder()).prune(opened);
      return touched;
    }
  }

  private ParagraphIdentity identity(ArchiveAddress address, String reference) throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(address)) {
      List<FiledParagraph> found =
          new FindCitedPlace(opened.archive(), opened.search()).paragraph(reference);
      if (found.size() > 1) {
        String meanings =
            found.stream().map(FiledParagraph::citation).collect(Collectors.joining("; "));
        throw CommandFailed.wrongCommandLine(
            here.messages().text("forget.several", reference, meanings));
      }
      return found.stream()
          .map(filed -> ParagraphIdentity.of(filed.document(), filed.paragraph()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(() -> unknown(reference));
    }
  }

  private void require(boolean held, String reference) {
    if (!held) {
      throw unknown(reference);
    }
  }

  private CommandFailed unknown(String reference) {
    return CommandFailed.because(here.messages().text("forget.unknown", reference));
  }
}
