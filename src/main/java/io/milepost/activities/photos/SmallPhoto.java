package io.milepost.activities.photos;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photo drawn anew: upright, no side longer than {@value #LONGEST_SIDE} pixels, a JPEG without anything that its camera
 * wrote beside the pixels, such as where it was taken.
 */
public record SmallPhoto(int width, int height, byte[] jpeg) {

    public static final int LONGEST_SIDE = 1_600;

    /** What a phone's picture may weigh. */
    public static final int LARGEST_BYTES = 20_000_000;

    /** More pixels than phones have; a small file can claim any number. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final float QUALITY = 0.85f;

    static {
        // By hand: what a scan finds depends on the class loader of whichever thread reads a picture first.
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    /**
     * Reads a JPEG, PNG or WebP (whatever its name says) and draws it anew.
     *
     * @throws UnreadablePhoto for anything else, and for what is too large
     */
    public static SmallPhoto of(byte[] file) throws UnreadablePhoto {
        if (file.length > LARGEST_BYTES) {
            throw new UnreadablePhoto("too many bytes");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnreadablePhoto("no picture of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return drawn(read(reader), Orientation.of(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePhoto("a broken picture", e);
        }
    }

    /** Reads only as many pixels as are needed: every second, third… of a large picture. */
    private static BufferedImage read(ImageReader reader) throws IOException, UnreadablePhoto {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnreadablePhoto("too many pixels");
        }
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparing);
    }

    private static SmallPhoto drawn(BufferedImage read, int orientation) throws IOException {
        boolean lying = orientation > 4;
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = (int) Math.max(1, Math.round((lying ? read.getHeight() : read.getWidth()) * scale));
        int height = (int) Math.max(1, Math.round((lying ? read.getWidth() : read.getHeight()) * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform turn = upright(orientation, width, height);
            turn.scale(scale, scale);
            pen.drawImage(read, turn, null);
        } finally {
            pen.dispose();
        }
        return new SmallPhoto(width, height, jpeg(drawn));
    }

    /** Turns what the sensor saw so that it stands upright in a picture of this size. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
