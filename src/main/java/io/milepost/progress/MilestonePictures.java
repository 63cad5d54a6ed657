package io.milepost.progress;

import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.NamedFile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Draws a milestone as a card to show to others: what was reached, the day and the practice, and nobody's name. Nothing of how
 * the athlete was, and none of the coach's words, stands on it.
 */
@Component
public class MilestonePictures {

    /** As wide and as high as a picture may stand upright in most places where people share them. */
    static final int WIDTH = 1080;

    static final int HEIGHT = 1350;

    private static final int MARGIN = 110;
    private static final int MOST_LINES = 6;
    private static final Color PAPER = new Color(0xFF, 0xF7, 0xE0);
    private static final Color DUSK = new Color(0xF0, 0xCB, 0x74);
    private static final Color GOLD = new Color(0xC0, 0x86, 0x10);
    private static final Color INK = new Color(0x2B, 0x21, 0x06);
    private static final Color QUIET = new Color(0x5C, 0x4A, 0x17);

    private final MilestoneSentences sentences;
    private final Messages messages;
    private final Font plain = font("LiberationSans-Regular.ttf");
    private final Font bold = font("LiberationSans-Bold.ttf");

    MilestonePictures(MilestoneSentences sentences, Messages messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    /** @param practice its name, to stand small at the foot */
    public NamedFile of(Milestone milestone, String practice, Formats formats) {
        var words = sentences.made(milestone, formats);
        String kicker = milestone.achievement() instanceof Achievement.ByHand
                ? messages.get("progress.share.by-hand", formats.locale())
                : words.kicker();
        String said = milestone.wording().isPresent() ? "" : words.shared();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, PAPER, 0, HEIGHT, DUSK));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        post(pen);
        int below = line(pen, kicker, bold.deriveFont(48f), GOLD.darker(), 430);
        boolean drawable = bold.canDisplayUpTo(words.number()) < 0;
        below = drawable ? number(pen, words.number(), words.unit(), below) : below;
        for (String row : wrapped(pen, said, plain.deriveFont(42f))) {
            below = line(pen, row, plain.deriveFont(42f), INK, below + 14);
        }
        line(pen, formats.date(milestone.day()), plain.deriveFont(34f), QUIET, HEIGHT - 210);
        line(pen, practice, bold.deriveFont(34f), QUIET, HEIGHT - 150);
        pen.dispose();
        return new NamedFile("milestone-" + milestone.day() + ".png", "image/png", png(picture));
    }

    /** The thin line with its post, from the top to the words. */
    private static void post(Graphics2D pen) {
        pen.setColor(GOLD);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(WIDTH / 2, 0, WIDTH / 2, 330);
        pen.fillOval(WIDTH / 2 - 22, 318, 44, 44);
    }

    /** As large as there is room for. */
    private int number(Graphics2D pen, String number, String unit, int above) {
        float size = 240;
        while (size > 60 && width(pen, number, bold.deriveFont(size)) > WIDTH - 2 * MARGIN) {
            size -= 10;
        }
        int below = line(pen, number, bold.deriveFont(size), INK, above + 30);
        return unit.isEmpty() ? below + 30 : line(pen, unit, plain.deriveFont(56f), QUIET, below) + 40;
    }

    private static int line(Graphics2D pen, String text, Font font, Color colour, int above) {
        pen.setFont(font);
        pen.setColor(colour);
        var metrics = pen.getFontMetrics();
        pen.drawString(text, (WIDTH - metrics.stringWidth(text)) / 2, above + metrics.getAscent());
        return above + metrics.getAscent() + metrics.getDescent();
    }

    private static List<String> wrapped(Graphics2D pen, String text, Font font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(pen, line + " " + word, font) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static int width(Graphics2D pen, String text, Font font) {
        return pen.getFontMetrics(font).stringWidth(text);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The letters that papers are printed in. */
    private static Font font(String name) {
        try (InputStream in =
                Objects.requireNonNull(MilestonePictures.class.getResourceAsStream("/liberation/" + name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
