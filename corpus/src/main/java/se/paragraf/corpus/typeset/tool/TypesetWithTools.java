package se.paragraf.corpus.typeset.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.ReadSample;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.typeset.Places;

/**
 * The two ends of setting samples with other tools: their input, and where things came to stand.
 */
public final class TypesetWithTools {

  private static final Map<String, Writer> WRITERS =
      Map.of(
          "chromium", new WriteHtml(),
          "office", new WriteOffice(),
          "latex", new WriteLatex(),
          "roff", new WriteRoff());

  private TypesetWithTools() {}

  /** {@code SOURCES BUILD}: writes the input of every tool into a folder, {@code NAME.html}, … */
  public static void main(String[] args) throws IOException {
    Path build = Path.of(args[1]);
    for (SampleFile file : read(Path.of(args[0]))) {
      Part part = file.parts().get(0);
      Look look = look(file);
      Writer writer = WRITERS.get(look.tool());
      if (writer == null) {
        throw new IllegalArgumentException(file.name() + ": no tool " + look.tool());
      }
      List<Piece> pieces = new ArrangeMinutes(look).arrange(part);
      Files.writeString(
          build.resolve(file.name() + "." + writer.ending()),
          writer.write(pieces, look.style(), part.fields()));
    }
  }

  /** The source files of a folder. */
  public static List<SampleFile> read(Path sources) throws IOException {
    List<SampleFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(sources)) {
      for (Path source : all.filter(f -> f.toString().endsWith(".minutes")).sorted().toList()) {
        files.add(new ReadSample().read(source));
      }
    }
    return files;
  }

  /** Where the things of a file stand in the PDF that a tool made of it. */
  public static Places places(SampleFile file, Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return new FindPlaces(look(file), pages).find(file.parts().get(0));
  }

  /** How the authority of a file words its minutes. */
  static Look look(SampleFile file) {
    String name = file.parts().get(0).fields().one("template");
    Look look = Looks.ALL.get(name);
    if (look == null) {
      throw new IllegalArgumentException(file.name() + ": no template " + name);
    }
    return look;
  }
}
