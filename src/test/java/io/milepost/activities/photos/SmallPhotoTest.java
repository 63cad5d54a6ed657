package io.milepost.activities.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPhotoTest {

    /** 60 × 30, drawn by a browser: blue with a red left edge. */
    private static final String RED_AND_BLUE_WEBP =
            "UklGRmoCAABXRUJQVlA4WAoAAAAgAAAAOwAAHQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA"
                    + "AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA"
                    + "ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA"
                    + "AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
                    + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA"
                    + "AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggfAAAANAF"
                    + "AJ0BKjwAHgA+bTCVR6QioiEoGAqogA2JQA7gvgH4wfrNxgQwCqAMkA/QAAt9Zt/nDajBEpAA/vKgsBYHzA///ICpHmqUTxbo"
                    + "mUpn//8gBv1a1seDXT/QEMseE758C4F/oUP9CPkAu2w4NmpR7WQmBXgBQaAP4AAAAAA=";

    @Test
    void aLargePhotoIsMadeSmallAndKeepsItsShape() throws Exception {
        SmallPhoto photo = SmallPhoto.of(picture(4_000, 3_000, "jpg"));
        assertThat(photo.width()).isEqualTo(1_600);
        assertThat(photo.height()).isEqualTo(1_200);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.jpeg())).getWidth())
                .isEqualTo(1_600);
    }

    @Test
    void aSmallPngBecomesAJpegOfItsSize() throws Exception {
        SmallPhoto photo = SmallPhoto.of(picture(300, 200, "png"));
        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void aWebPFromAPhoneIsReadToo() throws Exception {
        SmallPhoto photo = SmallPhoto.of(Base64.getDecoder().decode(RED_AND_BLUE_WEBP));
        assertThat(photo.width()).isEqualTo(60);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(new Color(drawn.getRGB(4, 15)).getRed()).isGreaterThan(180);
        assertThat(new Color(drawn.getRGB(50, 15)).getBlue()).isGreaterThan(180);
    }

    @Test
    void whatTheCameraWroteIsTurnedIntoPixelsAndLeftOut() throws Exception {
        SmallPhoto photo = SmallPhoto.of(withExif(picture(400, 200, "jpg"), 6));
        assertThat(photo.width()).as("taken upright, as the sensor lies").isEqualTo(200);
        assertThat(photo.height()).isEqualTo(400);
        assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
        // The red edge was at the left of the sensor, which is the top of the picture.
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(new Color(drawn.getRGB(100, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(drawn.getRGB(100, 390)).getRed()).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a picture",
                "\u0000\u0000\u0000\u0018ftypheic",
                "RIFF____WEBPVP8 ",
                "\u00ff\u00d8\u00ff\u00e0 cut off"
            })
    void whatNobodyCanReadIsRefused(String file) {
        assertThatThrownBy(() -> SmallPhoto.of(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadablePhoto.class);
    }

    /** Blue with a red left edge. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** The smallest EXIF part that says how the camera was held, with a word that must not stay. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.writeBytes("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1));
        tiff.writeBytes(new byte[] {0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.writeBytes("GPS".getBytes(StandardCharsets.ISO_8859_1));
        byte[] exif = tiff.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        file.writeBytes(exif);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
