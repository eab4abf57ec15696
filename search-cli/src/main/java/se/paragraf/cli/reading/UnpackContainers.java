package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.extract.container.Bounds;
import se.paragraf.extract.container.Member;
import se.paragraf.extract.container.OpenContainer;
import se.paragraf.index.archive.FoundFile;
import se.paragraf.index.archive.Unpacker;

/** Takes ZIP, e-mail and PDFs with files in them apart for an ingest. */
public final class UnpackContainers implements Unpacker {

  private final OpenContainer opener = new OpenContainer(Bounds.USUAL);

  @Override
  public Contents unpack(FoundFile file, Path scratch) throws IOException {
    OpenContainer.Kind kind = opener.kind(file.file(), file.path());
    List<Member> members = opener.open(file.file(), kind, depth(file.path()), scratch);
    return new Contents(
        members.stream()
            .map(member ->
                new FoundFile(member.file(), file.path() + FoundFile.INSIDE + member.name()))
            .toList(),
        kind.onlyContainer());
  }

  private static int depth(String path) {
    return path.split(FoundFile.INSIDE, -1).length - 1;
  }
}
