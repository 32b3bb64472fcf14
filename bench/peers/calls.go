// One go-libvirt connection shared by CALLERS goroutines, each calling FUNCTION in a loop; prints the rate as one
// JSON line.
//
//	calls SOCKET FUNCTION CALLERS SECONDS
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

const warmUp = 500 * time.Millisecond

const (
	warmingUp int32 = iota
	counting
	over
)

func fail(format string, arguments ...interface{}) {
	fmt.Fprintf(os.Stderr, "calls: "+format+"\n", arguments...)
	os.Exit(1)
}

func callNamed(name string, connection *libvirt.Libvirt, domain libvirt.Domain) func() error {
	switch name {
	case "domainLookupByName":
		return func() error {
			_, err := connection.DomainLookupByName("test")
			return err
		}
	case "domainGetInfo":
		return func() error {
			_, _, _, _, _, err := connection.DomainGetInfo(domain)
			return err
		}
	case "domainGetXMLDesc":
		return func() error {
			_, err := connection.DomainGetXMLDesc(domain, 0)
			return err
		}
	}
	fail("no function %q", name)
	return nil
}

func main() {
	if len(os.Args) != 5 {
		fail("usage: calls SOCKET FUNCTION CALLERS SECONDS")
	}
	callers, err := strconv.Atoi(os.Args[3])
	if err != nil {
		fail("%v", err)
	}
	seconds, err := strconv.ParseFloat(os.Args[4], 64)
	if err != nil {
		fail("%v", err)
	}
	connection := libvirt.NewWithDialer(dialers.NewLocal(dialers.WithSocket(os.Args[1])))
	if err := connection.ConnectToURI("test:///default"); err != nil {
		fail("%v", err)
	}
	domain, err := connection.DomainLookupByName("test")
	if err != nil {
		fail("%v", err)
	}
	call := callNamed(os.Args[2], connection, domain)

	phase := warmingUp
	var total int64
	var running sync.WaitGroup
	running.Add(callers)
	for i := 0; i < callers; i++ {
		go func() {
			defer running.Done()
			var calls int64
			for {
				now := atomic.LoadInt32(&phase)
				if now == over {
					break
				}
				if err := call(); err != nil {
					fail("%v", err)
				}
				if now == counting {
					calls++
				}
			}
			atomic.AddInt64(&total, calls)
		}()
	}
	time.Sleep(warmUp)
	start := time.Now()
	atomic.StoreInt32(&phase, counting)
	time.Sleep(time.Duration(seconds * float64(time.Second)))
	atomic.StoreInt32(&phase, over)
	elapsed := time.Since(start).Seconds()
	running.Wait()
	json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"calls": total, "seconds": elapsed, "rate": float64(total) / elapsed,
	})
	connection.Disconnect()
}
