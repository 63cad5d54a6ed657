package io.milepost.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Makes PDF pages to print or keep: A4, tagged, with text that can be read aloud and copied. */
@Component
public class Papers {

    private static final float MARGIN = 64;

    private final BaseFont plain = font("LiberationSans-Regular.ttf");
    private final BaseFont bold = font("LiberationSans-Bold.ttf");

    /**
     * The bytes of a document.
     *
     * @param title what a reader program shows on top
     * @param author whose paper it is
     * @param language of the words on it
     * @param content writes the pages from top to bottom
     */
    public byte[] write(String title, String author, Locale language, Consumer<Paper> content) {
        var bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setTagged();
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
            document.addTitle(title);
            document.addAuthor(author);
            document.addCreator("Milepost");
            document.open();
            content.accept(new Paper(document, plain, bold));
        }
        return bytes.toByteArray();
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
