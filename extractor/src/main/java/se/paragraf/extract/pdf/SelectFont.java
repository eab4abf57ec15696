package se.paragraf.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Selects a font for the text that follows (Tf), within bounds. */
final class SelectFont extends SetFontAndSize {

  private final FontBounds bounds;

  SelectFont(PDFStreamEngine engine, FontBounds bounds) {
    super(engine);
    this.bounds = bounds;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary font = fonts.getCOSDictionary(name);
      if (font != null) {
        bounds.cut(font);
      }
    }
    super.process(operator, operands);
  }
}
