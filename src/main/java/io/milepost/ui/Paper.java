package io.milepost.ui;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The pages of one document, written from top to bottom. */
public final class Paper {

    public static final Color INK = new Color(0x1d2420);
    public static final Color QUIET = new Color(0x566159);

    private static final float LINE = 1.4f;
    private static final float PADDING = 6;

    private final Document document;
    private final BaseFont plain;
    private final BaseFont bold;

    Paper(Document document, BaseFont plain, BaseFont bold) {
        this.document = document;
        this.plain = plain;
        this.bold = bold;
    }

    /** Words on a colour across the page, in black or white, whichever can be read. */
    public void band(String words, Color colour) {
        double light = (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
        var cell = new PdfPCell(new Paragraph(words, new Font(bold, 14, Font.NORMAL, light > 0.6 ? INK : Color.WHITE)));
        cell.setBackgroundColor(colour);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2 * PADDING);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(cell);
        document.add(table);
    }

    /** @param before the space above, in points like the size */
    public void line(String words, float size, Color colour, float before) {
        add(words, plain, size, colour, before);
    }

    /** The same in bold. */
    public void strong(String words, float size, Color colour, float before) {
        add(words, bold, size, colour, before);
    }

    /**
     * Rows under a head, with thin lines between; the first column as wide as the weights say.
     *
     * @param weights of the columns, one for each cell of a row
     */
    public void table(List<String> head, List<List<String>> rows, float... weights) {
        var table = new PdfPTable(weights);
        table.setWidthPercentage(100);
        table.setSpacingBefore(2 * PADDING);
        table.setHeaderRows(1);
        head.forEach(words -> table.addCell(cell(words, new Font(bold, 10, Font.NORMAL, QUIET))));
        rows.forEach(row -> row.forEach(words -> table.addCell(cell(words, new Font(plain, 11, Font.NORMAL, INK)))));
        document.add(table);
    }

    /** The letters have no sign without width: it would be printed as an empty box. */
    private static String printed(String words) {
        return words.replace("\u2060", "");
    }

    private static PdfPCell cell(String words, Font font) {
        var cell = new PdfPCell(new Paragraph(printed(words), font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(new Color(0xd5dbd7));
        cell.setPadding(PADDING);
        return cell;
    }

    private void add(String words, BaseFont face, float size, Color colour, float before) {
        var paragraph = new Paragraph(printed(words), new Font(face, size, Font.NORMAL, colour));
        paragraph.setSpacingBefore(before);
        paragraph.setLeading(size * LINE);
        document.add(paragraph);
    }
}
