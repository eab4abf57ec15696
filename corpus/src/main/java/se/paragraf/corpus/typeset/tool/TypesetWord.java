package se.paragraf.corpus.typeset.tool;

import java.io.IOException;
import java.util.Map;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.SampleFile;

/** Sets minutes as Word files, twins of those that other tools set as PDF. */
public final class TypesetWord {

  /** How each template would set the headings of its §§ in Word. */
  private static final Map<String, WriteWord.Heading> HEADINGS =
      Map.of(
          "columns", WriteWord.Heading.TABLE,
          "finland", WriteWord.Heading.TOGETHER,
          "landscape", WriteWord.Heading.COUNTED,
          "margin", WriteWord.Heading.APART,
          "serif", WriteWord.Heading.COUNTED,
          "typewriter", WriteWord.Heading.TOGETHER,
          "year", WriteWord.Heading.APART);

  private TypesetWord() {}

  /** The bytes of the file. */
  public static byte[] set(SampleFile file) throws IOException {
    Part part = file.parts().get(0);
    WriteWord.Heading heading =
        HEADINGS.getOrDefault(part.fields().one("template"), WriteWord.Heading.TOGETHER);
    return new WriteWord(heading)
        .write(new ArrangeMinutes(TypesetWithTools.look(file)).arrange(part), part.fields());
  }
}
