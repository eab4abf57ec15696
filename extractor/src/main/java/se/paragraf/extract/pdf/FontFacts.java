package se.paragraf.extract.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.PageContent.Face;

/**
 * What the reader needs of a font, asked of PDFBox once.
 *
 * @param ascent of a line set in it, in em above the baseline
 * @param descent in em, negative
 */
record FontFacts(Face face, double ascent, double descent) {

  /** Taller than any Latin capital with ring; fonts that claim more would make lines overlap. */
  private static final double LARGEST_ASCENT_EM = 0.90;

  private static final double SMALLEST_ASCENT_EM = 0.65;
  private static final double USUAL_ASCENT_EM = 0.75;
  private static final double LARGEST_DESCENT_EM = -0.25;
  private static final double USUAL_DESCENT_EM = -0.22;
  private static final int BOLD_WEIGHT = 600;
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|kursiv");

  static FontFacts of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    int plus = name.indexOf('+');
    String plain = plus == 6 ? name.substring(7) : name;
    String lower = plain.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        BOLD.matcher(lower).find()
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    boolean italic =
        ITALIC.matcher(lower).find()
            || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    return new FontFacts(new Face(plain, bold, italic), ascent(descriptor), descent(descriptor));
  }

  private static double ascent(@Nullable PDFontDescriptor descriptor) {
    double told = descriptor == null ? 0 : descriptor.getAscent() / 1000.0;
    return told < SMALLEST_ASCENT_EM ? USUAL_ASCENT_EM : Math.min(told, LARGEST_ASCENT_EM);
  }

  private static double descent(@Nullable PDFontDescriptor descriptor) {
    double told = descriptor == null ? 0 : descriptor.getDescent() / 1000.0;
    return told >= -0.05 ? USUAL_DESCENT_EM : Math.max(told, LARGEST_DESCENT_EM);
  }

  /** Facts per font object of one file. */
  static final class Cache {
    private final Map<PDFont, FontFacts> known = new IdentityHashMap<>();
    private final FontSigns signs = new FontSigns();
    private final FontBounds bounds = new FontBounds();
    private @Nullable PDFont lastFont;
    private @Nullable FontFacts last;

    FontSigns signs() {
      return signs;
    }

    FontBounds bounds() {
      return bounds;
    }

    FontFacts of(PDFont font) {
      FontFacts facts = last;
      if (facts == null || font != lastFont) {
        facts = known.computeIfAbsent(font, FontFacts::of);
        last = facts;
        lastFont = font;
      }
      return facts;
    }
  }
}
