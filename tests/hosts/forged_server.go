// A TLS server that shows one certificate and holds the key of another.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"net"
	"os"
)

func block(path string) []byte {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	for {
		var part *pem.Block
		part, text = pem.Decode(text)
		if part.Type == "CERTIFICATE" || part.Type == "RSA PRIVATE KEY" || part.Type == "PRIVATE KEY" {
			return part.Bytes
		}
	}
}

func main() {
	der := block(os.Args[2])
	var key any
	key, err := x509.ParsePKCS1PrivateKey(der)
	if err != nil {
		key, err = x509.ParsePKCS8PrivateKey(der)
	}
	if err != nil {
		panic(err)
	}
	shown := tls.Certificate{Certificate: [][]byte{block(os.Args[1])}, PrivateKey: key}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	for {
		raw, err := listener.Accept()
		if err != nil {
			return
		}
		go func() {
			connection := tls.Server(raw, &tls.Config{Certificates: []tls.Certificate{shown}})
			defer connection.Close()
			connection.Write([]byte{1})
			connection.Read(make([]byte, 1))
		}()
	}
}
