package io.milepost.ui;

import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    @Bean
    Pushes pushes() {
        return new Pushes(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("push-", 0).factory()));
    }
}
