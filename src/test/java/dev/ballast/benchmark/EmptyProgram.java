package dev.ballast.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A Spring Boot command-line program that does nothing: the measure for our own cold start. */
@SpringBootApplication
public class EmptyProgram {

    public static void main(String[] arguments) {
        var application = new SpringApplication(EmptyProgram.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments).close();
        System.out.println("done");
    }
}
