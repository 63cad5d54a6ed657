package io.milepost.connections.sealing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The key comes from {@code milepost.secret-key}; outside production, where that is empty, from the data folder. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Sealer sealer(
            @Value("${milepost.secret-key:}") String given,
            @Value("${milepost.data:data}") Path folder,
            Environment environment) {
        List<String> keys = Arrays.stream(given.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        if (keys.isEmpty() && environment.acceptsProfiles(Profiles.of("prod"))) {
            throw new IllegalStateException(
                    "Set milepost.secret-key (MILEPOST_SECRET_KEY): production makes none itself.");
        }
        return new Sealer(keys.isEmpty() ? List.of(KeyFile.in(folder)) : keys);
    }
}
