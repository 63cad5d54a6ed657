package io.milepost.review;

import io.milepost.tenancy.Practice;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** A shared review to print or keep: plain words in the practice's colour, as text that can be read aloud and copied. */
@Component
public class SharedReviewPdf {

    private static final Color INK = new Color(0x1d2420);
    private static final Color QUIET = new Color(0x566159);
    private static final float MARGIN = 64;

    private final FindingSentences sentences;
    private final Messages messages;
    private final BaseFont plain;
    private final BaseFont bold;

    SharedReviewPdf(FindingSentences sentences, Messages messages) {
        this.sentences = sentences;
        this.messages = messages;
        this.plain = font("LiberationSans-Regular.ttf");
        this.bold = font("LiberationSans-Bold.ttf");
    }

    /** @param athlete the name of whom it is about */
    public byte[] of(SharedReview review, String athlete, Practice practice, Formats formats) {
        var bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setTagged();
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(formats.locale().toLanguageTag()));
            document.addTitle(say("review.shared.pdf-title", formats, athlete));
            document.addAuthor(practice.name());
            document.addCreator("Milepost");
            document.open();
            write(document, review, athlete, practice, formats);
        }
        return bytes.toByteArray();
    }

    private void write(Document document, SharedReview review, String athlete, Practice practice, Formats formats) {
        Color accent = Color.decode(practice.brand().accent());
        document.add(band(practice.name(), accent));
        document.add(line(say("review.shared.title", formats), bold, 22, INK, 20));
        document.add(line(
                say(
                        "review.shared.about",
                        formats,
                        athlete,
                        formats.date(review.window().from()),
                        formats.date(review.window().until())),
                plain,
                11,
                QUIET,
                4));
        if (!review.note().isBlank()) {
            document.add(line(review.note(), plain, 12, INK, 18));
            if (!review.from().isBlank()) {
                document.add(line(review.from(), bold, 12, INK, 6));
            }
        }
        for (ReviewFinding finding : review.findings()) {
            document.add(line(sentences.name(finding.kind(), formats), bold, 13, accent, 20));
            document.add(line(SharedWords.of(finding, sentences, formats), plain, 12, INK, 4));
            if (!finding.intention().isBlank()) {
                document.add(line(say("review.shared.change", formats, finding.intention()), bold, 12, INK, 6));
            }
        }
        document.add(line(
                say("review.shared.foot", formats, practice.name(), formats.date(formats.today())),
                plain,
                9,
                QUIET,
                36));
    }

    /** The practice's name on its colour, in black or white, whichever can be read. */
    private PdfPTable band(String name, Color accent) {
        double light = (0.299 * accent.getRed() + 0.587 * accent.getGreen() + 0.114 * accent.getBlue()) / 255;
        var words = new Paragraph(name, new Font(bold, 14, Font.NORMAL, light > 0.6 ? INK : Color.WHITE));
        var cell = new PdfPCell(words);
        cell.setBackgroundColor(accent);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(12);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(cell);
        return table;
    }

    private static Paragraph line(String words, BaseFont face, float size, Color colour, float before) {
        var paragraph = new Paragraph(words, new Font(face, size, Font.NORMAL, colour));
        paragraph.setSpacingBefore(before);
        paragraph.setLeading(size * 1.4f);
        return paragraph;
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }

    private static BaseFont font(String name) {
        try (InputStream in = Objects.requireNonNull(BaseFont.class.getResourceAsStream("/liberation/" + name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
