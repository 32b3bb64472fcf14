// A domain's document read into libvirtxml's types and written again, in a loop; prints the rate as one JSON line.
//
//	documents-go FILE SECONDS
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"time"

	"libvirt.org/go/libvirtxml"
)

const (
	warmUp = 200
	turn   = 10
)

func main() {
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: documents-go FILE SECONDS"))
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	seconds, err := strconv.ParseFloat(os.Args[2], 64)
	if err != nil {
		fail(err)
	}
	text := string(data)
	for i := 0; i < warmUp; i++ {
		readAndWrite(text)
	}
	count := 0
	start := time.Now()
	for time.Since(start).Seconds() < seconds {
		for i := 0; i < turn; i++ {
			readAndWrite(text)
		}
		count += turn
	}
	rate := float64(count) / time.Since(start).Seconds()
	if err := json.NewEncoder(os.Stdout).Encode(map[string]float64{"rate": rate}); err != nil {
		fail(err)
	}
}

func readAndWrite(text string) {
	domain := &libvirtxml.Domain{}
	if err := domain.Unmarshal(text); err != nil {
		fail(err)
	}
	if _, err := domain.Marshal(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "documents-go:", err)
	os.Exit(1)
}
