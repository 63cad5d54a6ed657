package io.milepost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MilepostApplication {

    public static void main(String[] args) {
        SpringApplication.run(MilepostApplication.class, args);
    }
}
